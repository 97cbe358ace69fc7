package eu.pontes.vacancy.quality;

import eu.pontes.kernel.Worded;
import eu.pontes.vacancy.OfferContent;
import eu.pontes.vacancy.OfferKind;
import eu.pontes.vacancy.needs.Barrier;
import eu.pontes.vacancy.needs.DiplomaNeed;
import eu.pontes.vacancy.needs.LanguageLevel;
import eu.pontes.vacancy.needs.LanguageNeed;
import eu.pontes.vacancy.needs.Needs;
import java.util.Arrays;
import java.util.function.Function;

/** What people ask about an offer before they dare to react. Its word is the advice to whoever has not told it yet. */
public enum QualityCriterion implements Worded {
    WAGE(draft -> Told.whether(pays(draft.content())), QualityCriterion::wage),
    HOURS(draft -> Told.whether(draft.content().terms().hoursPerWeek() != null), "terms.hoursPerWeek"),
    START(draft -> Told.whether(draft.content().terms().startsOn() != null), "terms.startsOn"),
    OCCUPATION(draft -> Told.whether(draft.content().occupation() != null), "occupation"),
    SECTOR(draft -> Told.whether(draft.content().sector() != null), "sector"),
    /** More than the first words are asked later rather than on the first day. */
    LANGUAGE_PLAN(
            draft -> Told.whether(draft.content().needs().languages().stream().allMatch(QualityCriterion::grows)),
            QualityCriterion::level),
    LANGUAGE_SUPPORT(draft -> Told.whether(helps(draft.content().needs())), "needs.support"),
    /** A person with a name, whom one can talk to without writing. */
    CONTACT(
            draft -> Told.both(
                    Draft.has(draft.content().contact().name()),
                    Draft.has(draft.content().contact().phone())
                            || Draft.has(draft.content().contact().visit())),
            QualityCriterion::contact),
    DIRECTIONS(draft -> Told.whether(Draft.has(draft.content().workplace().directions())), "workplace.directions"),
    BARRIERS(
            draft -> new Told(draft.content().needs().barriers().size(), Barrier.values().length),
            QualityCriterion::barrier),
    DIPLOMA(
            draft -> Told.whether(draft.content().needs().diploma().need() != DiplomaNeed.UNTOLD),
            "needs.diploma.need"),
    PLAIN_WORDS(draft -> PlainSentences.in(draft.content().description()), "description"),
    /** Nothing that is worth a second thought; an offer without words has not earned that yet. */
    WORDING(
            draft -> Told.whether(
                    draft.findings() == 0 && Draft.has(draft.content().description())),
            "description");

    private final Function<Draft, Told> told;
    private final Function<OfferContent, String> field;

    QualityCriterion(Function<Draft, Told> told, String field) {
        this(told, content -> field);
    }

    QualityCriterion(Function<Draft, Told> told, Function<OfferContent, String> field) {
        this.told = told;
        this.field = field;
    }

    Told in(Draft draft) {
        return told.apply(draft);
    }

    /** The name of the field in which it is told. */
    String field(OfferContent content) {
        return field.apply(content);
    }

    private static boolean pays(OfferContent content) {
        return content.terms().wage() != null || content.placement().allowance() != null;
    }

    /** What somebody in training receives is asked with the scheme. */
    private static String wage(OfferContent content) {
        if (content.kind() == OfferKind.JOB) {
            return "terms.wage.from";
        }
        return content.placement().scheme() == null ? "placement.scheme" : "placement.allowance";
    }

    private static boolean grows(LanguageNeed need) {
        return need.rises() || need.dayOne().compareTo(LanguageLevel.A1) <= 0;
    }

    private static String level(OfferContent content) {
        return content.needs().languages().stream()
                .filter(need -> !grows(need))
                .findFirst()
                .map(need -> "needs.languages[%d].speak.later"
                        .formatted(content.needs().languages().indexOf(need)))
                .orElse("needs.languages[0].speak.later");
    }

    /** Help is asked where there is something to learn. */
    private static boolean helps(Needs needs) {
        return !needs.support().isEmpty()
                || Draft.has(needs.supportNote())
                || needs.languages().stream().allMatch(need -> need.dayOne() == LanguageLevel.A0 && !need.rises());
    }

    private static String contact(OfferContent content) {
        return Draft.has(content.contact().name()) ? "contact.phone" : "contact.name";
    }

    /** The first one that is not answered. */
    private static String barrier(OfferContent content) {
        return "needs.barriers."
                + Arrays.stream(Barrier.values())
                        .filter(barrier -> content.needs().answer(barrier).isEmpty())
                        .findFirst()
                        .orElse(Barrier.PUBLIC_TRANSPORT);
    }
}
