package eu.pontes.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which of the entrusted plans are wanted.
 *
 * @param words a part of the title of the plan or of the name of the employer
 * @param endsBy the last day on which a wanted plan may end
 */
public record PlanFilter(Optional<PlanStatus> status, Optional<String> words, Optional<LocalDate> endsBy) {

    public static PlanFilter all() {
        return new PlanFilter(Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static PlanFilter of(PlanStatus status) {
        return new PlanFilter(Optional.of(status), Optional.empty(), Optional.empty());
    }

    /** The words as a pattern in which only {@code !} escapes. */
    String pattern() {
        return words.map(typed -> "%"
                        + typed.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_")
                        + "%")
                .orElse("%");
    }
}
