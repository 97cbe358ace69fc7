package eu.pontes.plan;

import eu.pontes.programme.FigureRules;
import eu.pontes.programme.HeldFigureRules;
import eu.pontes.protection.Bracket;
import eu.pontes.protection.CountTable;
import eu.pontes.protection.ProtectedTable;
import eu.pontes.protection.Rounding;
import eu.pontes.protection.Suppression;
import eu.pontes.protection.Threshold;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How much of what an employer counted a reader may know. Where the rules of the programme became stricter after the plan
 * began, they come on top: whatever is read then follows from what could be read before, so that nobody learns anything
 * from the difference.
 */
final class Discretion {

    private final @Nullable HeldFigureRules rules;

    private Discretion(@Nullable HeldFigureRules rules) {
        this.rules = rules;
    }

    /** The employer's own people know what they counted. */
    static Discretion none() {
        return new Discretion(null);
    }

    /** The service that reviews the plan: exact numbers, but none of a few people. */
    static Discretion reviewing(HeldFigureRules rules) {
        return new Discretion(new HeldFigureRules(exact(rules.begun()), exact(rules.today())));
    }

    /** Everybody else: what the service may know, rounded. */
    static Discretion publishing(HeldFigureRules rules) {
        return new Discretion(rules);
    }

    private static FigureRules exact(FigureRules rules) {
        return new FigureRules(rules.smallestCell(), 1);
    }

    /** Whether anything is kept from the reader. */
    boolean applies() {
        return rules != null;
    }

    /** The smallest number of people that the reader may know. */
    int smallestCell() {
        return rules == null
                ? 0
                : Math.max(rules.begun().smallestCell(), rules.today().smallestCell());
    }

    /**
     * What to hide in tables of the same people that are shown together; empty if all of it may be known.
     *
     * @param earlier what was hidden when they were shown before
     */
    Optional<Suppression> suppression(List<CountTable> tables, Suppression earlier) {
        return Optional.ofNullable(rules).map(held -> {
            int begun = held.begun().smallestCell();
            Suppression first = Suppression.of(tables, Threshold.of(begun), earlier);
            return smallestCell() > begun ? Suppression.of(tables, Threshold.of(smallestCell()), first) : first;
        });
    }

    /** What may be read of tables in which cells are hidden. */
    List<ProtectedTable> shown(List<CountTable> tables, Suppression suppression) {
        List<ProtectedTable> shown = suppression.applyTo(tables);
        if (rules == null) {
            return shown;
        }
        int begun = rules.begun().roundingBase();
        int today = rules.today().roundingBase();
        List<ProtectedTable> rounded = rounded(shown, begun);
        return today > begun ? rounded(rounded, today) : rounded;
    }

    private static List<ProtectedTable> rounded(List<ProtectedTable> tables, int base) {
        Rounding rounding = new Rounding(base);
        return tables.stream().map(rounding::round).toList();
    }

    /** Where a share lies as far as the reader may know; empty if it may be known exactly. */
    Optional<Bracket> bracket(Reading.Share share) {
        return Optional.ofNullable(rules).map(held -> Bracket.of(share.part(), share.whole(), width(held)));
    }

    /** Whole brackets of those from the beginning, because two that overlap would say more than either. */
    private static int width(HeldFigureRules held) {
        int begun = width(held.begun());
        int times = (width(held.today()) + begun - 1) / begun;
        return begun * Math.max(1, times);
    }

    private static int width(FigureRules rules) {
        return Math.max(rules.smallestCell(), rules.roundingBase());
    }
}
