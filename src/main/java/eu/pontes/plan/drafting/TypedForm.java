package eu.pontes.plan.drafting;

import java.time.Instant;
import java.util.Map;

/**
 * What somebody typed and did not save yet.
 *
 * @param values the text of each field that is not empty, by the field's name
 * @param baseVersion the version of the plan that was on the screen when the typing began
 */
public record TypedForm(Map<String, String> values, int baseVersion, Instant savedAt) {

    public TypedForm {
        values = Map.copyOf(values);
    }
}
