package eu.pontes.plan;

import eu.pontes.programme.FigureRules;
import eu.pontes.protection.Bracket;
import eu.pontes.protection.CountTable;
import eu.pontes.protection.ProtectedTable;
import eu.pontes.protection.Rounding;
import eu.pontes.protection.Suppression;
import eu.pontes.protection.Threshold;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How much of what an employer counted a reader may know. */
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

    /** Whether anything is kept from the reader. */
    boolean applies() {
        return threshold != null;
    }

    /** The smallest number of people that the reader may know. */
    int smallestCell() {
        return threshold == null ? 0 : threshold.smallest();
    }

    /**
     * What to hide in tables of the same people that are shown together; empty if all of it may be known.
     *
     * @param earlier what was hidden when they were shown before
     */
    Optional<Suppression> suppression(List<CountTable> tables, Suppression earlier) {
        return Optional.ofNullable(threshold).map(smallest -> Suppression.of(tables, smallest, earlier));
    }

    /** What may be read of tables in which cells are hidden. */
    List<ProtectedTable> shown(List<CountTable> tables, Suppression suppression) {
        return suppression.applyTo(tables).stream().map(rounding::round).toList();
    }

    /** Where a share lies as far as the reader may know; empty if it may be known exactly. */
    Optional<Bracket> bracket(Reading.Share share) {
        return Optional.ofNullable(threshold)
                .map(smallest ->
                        Bracket.of(share.part(), share.whole(), Math.max(smallest.smallest(), rounding.base())));
    }
}
