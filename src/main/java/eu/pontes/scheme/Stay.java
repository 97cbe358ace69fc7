package eu.pontes.scheme;

import eu.pontes.kernel.TimeSpan;
import eu.pontes.kernel.Worded;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** For how long an employer wants somebody, as far as the choice of a scheme depends on it. */
public enum Stay implements Worded {
    A_FEW_DAYS(TimeSpan.days(10)),
    A_MONTH(TimeSpan.weeks(4)),
    THREE_MONTHS(TimeSpan.months(3)),
    HALF_A_YEAR(TimeSpan.months(6)),
    A_YEAR(TimeSpan.months(12)),
    LONGER(TimeSpan.months(18)),
    WITHOUT_END(null);

    private final @Nullable TimeSpan time;

    Stay(@Nullable TimeSpan time) {
        this.time = time;
    }

    /** The time that it stands for; nothing where no end is planned. */
    Optional<TimeSpan> time() {
        return Optional.ofNullable(time);
    }
}
