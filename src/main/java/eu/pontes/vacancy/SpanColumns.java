package eu.pontes.vacancy;

import eu.pontes.kernel.TimeSpan;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A time span as its row: at most one of the columns is filled, the one of its unit. */
@Embeddable
class SpanColumns {

    private @Nullable Integer months;
    private @Nullable Integer weeks;
    private @Nullable Integer days;

    protected SpanColumns() {}

    SpanColumns(@Nullable TimeSpan span) {
        if (span != null) {
            switch (span.unit()) {
                case MONTHS -> months = span.number();
                case WEEKS -> weeks = span.number();
                case DAYS -> days = span.number();
            }
        }
    }

    @Nullable TimeSpan span() {
        if (months != null) {
            return TimeSpan.months(months);
        }
        if (weeks != null) {
            return TimeSpan.weeks(weeks);
        }
        return days == null ? null : TimeSpan.days(days);
    }
}
