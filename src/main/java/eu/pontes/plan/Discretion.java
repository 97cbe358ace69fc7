package eu.pontes.plan;

import eu.pontes.programme.FigureRules;
import eu.pontes.protection.CountTable;
import eu.pontes.protection.ProtectedTable;
import eu.pontes.protection.Protection;
import eu.pontes.protection.Rounding;
import eu.pontes.protection.Threshold;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How much of the headcounts of an employer a reader may know. */
final class Discretion {

    private final @Nullable Threshold threshold;
    private final Rounding rounding;

    private Discretion(@Nullable Threshold threshold, Rounding rounding) {
        this.threshold = threshold;
        this.rounding = rounding;
    }

    /** The employer's own people know what they counted. */
    static Discretion none() {
        return new Discretion(null, new Rounding(1));
    }

    /** The service that reviews the plan: exact numbers, but none of a few people. */
    static Discretion reviewing(FigureRules rules) {
        return new Discretion(Threshold.of(rules.smallestCell()), new Rounding(1));
    }

    /** Everybody else: what the service may know, rounded. */
    static Discretion publishing(FigureRules rules) {
        return new Discretion(Threshold.of(rules.smallestCell()), new Rounding(rules.roundingBase()));
    }

    /** What may be read of tables of the same people that are shown together; empty if all of it may. */
    Optional<List<ProtectedTable>> shown(List<CountTable> tables) {
        return Optional.ofNullable(threshold)
                .map(smallest -> Protection.protect(tables, smallest).stream()
                        .map(rounding::round)
                        .toList());
    }
}
