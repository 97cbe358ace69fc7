package eu.pontes.protection;

import eu.pontes.protection.Attack.Fraction;
import java.util.Arrays;
import java.util.Optional;

/** The simplex method with Bland's rule on exact fractions: the least of an unknown under equations, none negative. */
final class Simplex {

    private final Fraction[][] rows;
    private final int[] basis;
    private final int unknowns;

    /** Finds a first solution, with one artificial unknown for each equation. */
    Simplex(Fraction[][] equations) {
        int count = equations.length;
        unknowns = count == 0 ? 0 : equations[0].length - 1;
        rows = new Fraction[count + 1][unknowns + count + 1];
        basis = new int[count];
        for (Fraction[] row : rows) {
            Arrays.fill(row, Fraction.ZERO);
        }
        for (int i = 0; i < count; i++) {
            boolean turned = equations[i][unknowns].signum() < 0;
            for (int j = 0; j <= unknowns; j++) {
                Fraction value = turned ? equations[i][j].negated() : equations[i][j];
                int at = j == unknowns ? unknowns + count : j;
                rows[i][at] = value;
                rows[count][at] = rows[count][at].minus(value);
            }
            rows[i][unknowns + i] = Fraction.of(1);
            basis[i] = unknowns + i;
        }
        if (!descend(unknowns) || !rows[count][unknowns + count].isZero()) {
            throw new AssertionError("The equations have no solution");
        }
        leaveArtificialUnknowns();
    }

    private void leaveArtificialUnknowns() {
        for (int i = 0; i < basis.length; i++) {
            for (int j = 0; j < unknowns && basis[i] >= unknowns; j++) {
                if (!rows[i][j].isZero()) {
                    pivot(i, j);
                }
            }
        }
    }

    /** The least of a factor times an unknown, or nothing if it has no least. */
    Optional<Fraction> least(int unknown, int factor) {
        if (basis.length == 0) {
            return factor > 0 ? Optional.of(Fraction.ZERO) : Optional.empty();
        }
        Fraction[] goal = rows[basis.length];
        Arrays.fill(goal, Fraction.ZERO);
        goal[unknown] = Fraction.of(factor);
        for (int i = 0; i < basis.length; i++) {
            if (basis[i] == unknown) {
                for (int j = 0; j < goal.length; j++) {
                    goal[j] = goal[j].minus(rows[i][j].times(Fraction.of(factor)));
                }
            }
        }
        return descend(unknowns) ? Optional.of(goal[goal.length - 1].negated()) : Optional.empty();
    }

    private boolean descend(int columns) {
        while (true) {
            int entering = 0;
            while (entering < columns && rows[basis.length][entering].signum() >= 0) {
                entering++;
            }
            if (entering == columns) {
                return true;
            }
            int leaving = leaving(entering);
            if (leaving < 0) {
                return false;
            }
            pivot(leaving, entering);
        }
    }

    private int leaving(int entering) {
        int leaving = -1;
        Fraction least = Fraction.ZERO;
        for (int i = 0; i < basis.length; i++) {
            if (rows[i][entering].signum() <= 0) {
                continue;
            }
            Fraction ratio = rows[i][rows[i].length - 1].dividedBy(rows[i][entering]);
            int compared = leaving < 0 ? -1 : ratio.minus(least).signum();
            if (compared < 0 || (compared == 0 && basis[i] < basis[leaving])) {
                leaving = i;
                least = ratio;
            }
        }
        return leaving;
    }

    private void pivot(int row, int column) {
        Fraction.eliminate(rows, row, column);
        basis[row] = column;
    }
}
