package eu.pontes.scheme.web;

import eu.pontes.kernel.Language;
import eu.pontes.programme.SchemeGoal;
import eu.pontes.reference.Region;
import eu.pontes.scheme.OpenScheme;
import eu.pontes.scheme.SchemeAdvice;
import eu.pontes.scheme.Stay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows: the questions with the answers so far, and the advice once there are three.
 *
 * @param goals the purposes that any open scheme has
 */
public record ChooserPage(
        @Nullable Region region,
        @Nullable SchemeGoal goal,
        @Nullable Stay stay,
        List<SchemeGoal> goals,
        @Nullable SchemeAdvice advice) {

    /** Where an employer begins an offer under a scheme. */
    public static String beginning(OpenScheme scheme, Language language) {
        return "/app/offers/new?scheme=" + scheme.code() + "&lang=" + language.tag();
    }
}
