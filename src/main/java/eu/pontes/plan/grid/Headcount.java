package eu.pontes.plan.grid;

import eu.pontes.kernel.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** What the text of a cell says about a number of people. */
sealed interface Headcount {

    int MOST_PEOPLE = 1_000_000;

    /** Nobody counted. */
    record Unknown() implements Headcount {}

    /** So many people. */
    record Counted(int people) implements Headcount {}

    /** No number of people. */
    record Wrong(String key, List<Object> arguments) implements Headcount {}

    /** Reads a cell; written numbers follow the language: 1.250 and 12,0 in Dutch are 1,250 and 12.0 in English. */
    static Headcount of(SheetRow.Entry entry, Language language) {
        if (entry instanceof SheetRow.Fault fault) {
            return new Wrong(fault.key(), List.of());
        }
        String written = entry.text().replace('−', '-').strip();
        written = written.replaceAll("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$", "");
        if (written.isEmpty()) {
            return new Unknown();
        }
        String number = entry instanceof SheetRow.Text ? inPlainDigits(written, language) : written;
        try {
            return number.length() > 400 ? notANumber(written) : counted(new BigDecimal(number));
        } catch (NumberFormatException noNumber) {
            return notANumber(written);
        }
    }

    private static Wrong notANumber(String written) {
        return new Wrong("plan.grid.not-a-number", List.of(GridReader.quoted(written)));
    }

    private static Headcount counted(BigDecimal number) {
        if (number.signum() < 0) {
            return new Wrong("plan.grid.negative", List.of());
        }
        if (number.compareTo(BigDecimal.valueOf(MOST_PEOPLE)) > 0) {
            return new Wrong("plan.grid.too-large", List.of(MOST_PEOPLE));
        }
        try {
            return new Counted(number.intValueExact());
        } catch (ArithmeticException fraction) {
            return new Wrong("plan.grid.fraction", List.of());
        }
    }

    private static String inPlainDigits(String written, Language language) {
        boolean english = language == Language.EN;
        String decimal = english ? "\\." : ",";
        String thousands = "[\\s\\p{Z}'’" + (english ? "," : ".") + "]";
        Pattern grouped = Pattern.compile("-?\\d{1,3}(" + thousands + "\\d{3})+(" + decimal + "\\d+)?");
        Pattern plain = Pattern.compile("-?\\d+(" + decimal + "\\d+)?");
        if (!grouped.matcher(written).matches() && !plain.matcher(written).matches()) {
            return "";
        }
        String digits = written.replaceAll(thousands, "");
        return digits.replace(',', '.');
    }
}
