package eu.pontes.vacancy;

import eu.pontes.kernel.Language;
import eu.pontes.plan.ObjectiveId;
import eu.pontes.platform.validation.PlainText;
import eu.pontes.scheme.Placement;
import eu.pontes.vacancy.needs.Needs;
import eu.pontes.vacancy.summary.PlainSummary;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that an employer writes about an offer.
 *
 * @param placement under which scheme, for how long, and what that asks for
 * @param language the language that title and description are written in
 * @param occupation an ESCO id
 * @param sector a NACE code
 * @param validThrough the last day on which people can react
 * @param objective the objective of the employer's plan that a placement serves
 * @param reserved whether only people of that objective's target group can be proposed, which asks for an approval;
 *     nothing means no
 * @param summary the same in a few plain words
 */
public record OfferContent(
        @NotNull OfferKind kind,
        @NotNull @Valid Placement placement,
        @NotBlank @Size(max = 120) @PlainText String title,
        @NotNull Language language,
        @NotBlank @Size(max = 8000) @PlainText String description,
        @Nullable String occupation,
        @Nullable String sector,
        @NotNull @Valid Workplace workplace,
        @NotNull @Valid WorkTerms terms,
        @NotNull @Valid Needs needs,
        @NotNull @Valid Contact contact,
        @NotNull LocalDate validThrough,
        @Nullable UUID objective,
        @Nullable Boolean reserved,
        @Nullable @Valid PlainSummary summary) {

    /** The day of which the rules count: when the work starts, as far as that is known. */
    LocalDate countedOn(LocalDate today) {
        return terms.startsOn() == null ? today : terms.startsOn();
    }

    /** The objective that a placement serves, if any. */
    public Optional<ObjectiveId> serves() {
        return Optional.ofNullable(objective).map(ObjectiveId::new);
    }

    /** What is said in plain words, which may be nothing. */
    public PlainSummary inPlainWords() {
        return summary == null ? PlainSummary.NONE : summary;
    }

    /** Whether the places are kept for a group. */
    public boolean keepsPlaces() {
        return Boolean.TRUE.equals(reserved);
    }

    /** What people will read, under the names of its fields; a level of language reads as its name. */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        put(texts, "title", title);
        put(texts, "description", description);
        for (int i = 0; i < needs.languages().size(); i++) {
            texts.put("needs.languages[" + i + "]", needs.languages().get(i).levels());
        }
        put(texts, "needs.supportNote", needs.supportNote());
        put(texts, "workplace.directions", workplace.directions());
        put(texts, "contact.visit", contact.visit());
        inPlainWords().in(language).ifPresent(text -> texts.put("summary." + language.tag(), text));
        return texts;
    }

    private static void put(Map<String, String> texts, String field, @Nullable String text) {
        if (text != null) {
            texts.put(field, text);
        }
    }

    /** The same for readers outside, whom the employer's plan does not concern. */
    OfferContent forThePublic() {
        return with(placement.forThePublic(), validThrough, terms, null);
    }

    /** The same as the start of another offer: without what has passed meanwhile. */
    public OfferContent renewed(LocalDate today) {
        LocalDate start = terms.startsOn();
        WorkTerms renewed = start != null && start.isBefore(today)
                ? new WorkTerms(terms.hoursPerWeek(), terms.wage(), null, terms.places())
                : terms;
        return with(placement, validThrough.isBefore(today) ? today.plusMonths(1) : validThrough, renewed, objective);
    }

    /** The same with another last day. */
    OfferContent until(LocalDate lastDay) {
        return with(placement, lastDay, terms, objective);
    }

    private OfferContent with(Placement placed, LocalDate lastDay, WorkTerms workTerms, @Nullable UUID served) {
        return new OfferContent(
                kind,
                placed,
                title,
                language,
                description,
                occupation,
                sector,
                workplace,
                workTerms,
                needs,
                contact,
                lastDay,
                served,
                reserved,
                summary);
    }
}
