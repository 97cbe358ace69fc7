package eu.pontes.platform.time;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** The days on which offices in Belgium work: Monday to Friday, without the public holidays. */
@ApplicationScoped
public class WorkingDays {

    private final HolidayManager holidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.BELGIUM));

    /** Whether offices work on this day. */
    public boolean includes(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.isHoliday(day, HolidayType.PUBLIC_HOLIDAY);
    }

    /**
     * The first day after so many whole working days.
     *
     * @param from a day that does not count itself, since it has begun
     * @param days how many working days lie between, at least one
     */
    public LocalDate after(LocalDate from, int days) {
        LocalDate day = from;
        for (int left = days; left > 0; left--) {
            do {
                day = day.plusDays(1);
            } while (!includes(day));
        }
        return day.plusDays(1);
    }
}
