package eu.pontes.shell;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.text.DateFormatSymbols;
import java.util.Arrays;
import java.util.List;

/** A date field that speaks the reader's language and writes dates as they do in Belgium. */
public final class DayPicker extends DatePicker {

    public DayPicker(String label) {
        super(label);
        setLocale(getLocale());
        setI18n(words());
    }

    private DatePickerI18n words() {
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(getLocale());
        DatePickerI18n words = new DatePickerI18n();
        words.setMonthNames(some(symbols.getMonths(), 0, 12));
        words.setWeekdays(some(symbols.getWeekdays(), 1, 8));
        words.setWeekdaysShort(some(symbols.getShortWeekdays(), 1, 8));
        words.setFirstDayOfWeek(1);
        words.setDateFormat("d/M/yyyy");
        words.setToday(getTranslation("shell.today"));
        words.setCancel(getTranslation("shell.cancel"));
        return words;
    }

    private static List<String> some(String[] names, int from, int to) {
        return Arrays.asList(names).subList(from, to);
    }
}
