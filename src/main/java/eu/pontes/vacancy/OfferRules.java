package eu.pontes.vacancy;

import eu.pontes.kernel.FieldError;
import eu.pontes.vacancy.needs.NeedsRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules of an offer that concern more than the bounds of one field. */
final class OfferRules {

    private static final int MOST_YEARS_OPEN = 1;
    private static final int MOST_YEARS_TO_START = 2;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ./()-]{5,28}");

    private final LocalDate today;
    private final List<FieldError> errors = new ArrayList<>();

    private OfferRules(LocalDate today) {
        this.today = today;
    }

    /** Every rule that the content breaks on this day; its fields have passed their own constraints. */
    static List<FieldError> broken(OfferContent content, LocalDate today) {
        OfferRules rules = new OfferRules(today);
        if (content.workplace().place().isBlank()) {
            rules.error("workplace.place", "NotBlank");
        }
        rules.terms(content.terms());
        rules.decimals("placement.allowance", content.placement().allowance(), 2, "offer-cents");
        rules.errors.addAll(NeedsRules.broken("needs", content.needs()));
        rules.contact(content.contact());
        rules.errors.addAll(content.inPlainWords().broken("summary"));
        if (content.keepsPlaces() && content.objective() == null) {
            rules.error("reserved", "offer-reserved-objective");
        }
        rules.between("validThrough", content.validThrough(), today, today.plusYears(MOST_YEARS_OPEN));
        return List.copyOf(rules.errors);
    }

    private void terms(WorkTerms terms) {
        decimals("terms.hoursPerWeek", terms.hoursPerWeek(), 1, "offer-one-decimal");
        if (terms.wage() != null) {
            wage(terms.wage());
        }
        if (terms.startsOn() != null) {
            // A running offer keeps the start that it was published with
            between(
                    "terms.startsOn",
                    terms.startsOn(),
                    today.minusYears(MOST_YEARS_OPEN),
                    today.plusYears(MOST_YEARS_TO_START));
        }
    }

    private void wage(Wage wage) {
        decimals("terms.wage.from", wage.from(), 2, "offer-cents");
        decimals("terms.wage.to", wage.to(), 2, "offer-cents");
        if (wage.to() != null && wage.to().compareTo(wage.from()) < 0) {
            error("terms.wage.to", "offer-wage-order");
        }
    }

    private void contact(Contact contact) {
        if (contact.ways().isEmpty()) {
            error("contact.phone", "offer-contact");
        }
        if (!isBlank(contact.phone()) && !PHONE.matcher(contact.phone()).matches()) {
            error("contact.phone", "offer-phone");
        }
    }

    private void decimals(String field, @Nullable BigDecimal number, int most, String code) {
        if (number != null && number.stripTrailingZeros().scale() > most) {
            error(field, code);
        }
    }

    private void between(String field, LocalDate day, LocalDate first, LocalDate last) {
        if (day.isBefore(first) || day.isAfter(last)) {
            error(field, "offer-day", first, last);
        }
    }

    private void error(String field, String code, Object... arguments) {
        errors.add(FieldError.of(field, code, arguments));
    }

    static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
