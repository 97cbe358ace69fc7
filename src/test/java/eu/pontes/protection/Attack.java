package eu.pontes.protection;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Somebody who wants to know hidden counts and has everything that is published. Knows no network and no line: writes
 * down every equation that a reader can see in the tables and solves them with fractions.
 */
final class Attack {

    private final List<CellKey> unknowns = new ArrayList<>();
    private final List<Map<CellKey, Integer>> equations = new ArrayList<>();
    private final List<Integer> constants = new ArrayList<>();

    Attack(Collection<ProtectedTable> tables) {
        Set<CellKey> hidden = new LinkedHashSet<>();
        for (ProtectedTable table : tables) {
            table.cells().forEach((key, cell) -> {
                if (cell instanceof Cell.Hidden) {
                    hidden.add(key);
                }
            });
        }
        unknowns.addAll(hidden);
        tables.forEach(this::write);
    }

    private void write(ProtectedTable table) {
        List<String> rows = new ArrayList<>(List.of(CountTable.TOTAL));
        rows.addAll(table.rows());
        for (String row : rows) {
            List<CellKey> across = new ArrayList<>();
            for (String column : table.columns()) {
                CellKey cell = key(table, row, column, false);
                if (table.overlapping()) {
                    write(
                            table,
                            key(table, row, CountTable.TOTAL, false),
                            List.of(cell, key(table, row, column, true)));
                }
                across.add(cell);
            }
            if (!table.overlapping() && !across.isEmpty()) {
                write(table, key(table, row, CountTable.TOTAL, false), across);
            }
            addUp(table, row);
        }
    }

    private void addUp(ProtectedTable table, String whole) {
        List<String> parts = table.rows().stream()
                .filter(row -> table.dimensions().get(0).parent(row).equals(whole))
                .toList();
        if (parts.isEmpty()) {
            return;
        }
        List<String> columns = new ArrayList<>(table.columns());
        columns.add(CountTable.TOTAL);
        for (String column : columns) {
            boolean group = table.overlapping() && !column.equals(CountTable.TOTAL);
            for (boolean complement : group ? new boolean[] {false, true} : new boolean[] {false}) {
                write(
                        table,
                        key(table, whole, column, complement),
                        parts.stream()
                                .map(part -> key(table, part, column, complement))
                                .toList());
            }
        }
    }

    private static CellKey key(ProtectedTable table, String row, String column, boolean complement) {
        return CountTable.key(table.dimensions(), row, column, complement);
    }

    private void write(ProtectedTable table, CellKey total, List<CellKey> parts) {
        Map<CellKey, Integer> left = new LinkedHashMap<>();
        int right = 0;
        for (CellKey part : parts) {
            right -= term(table, part, 1, left);
        }
        right -= term(table, total, -1, left);
        if (!left.isEmpty()) {
            equations.add(left);
            constants.add(right);
        } else if (right != 0) {
            throw new AssertionError("The published numbers contradict each other");
        }
    }

    private static int term(ProtectedTable table, CellKey key, int factor, Map<CellKey, Integer> left) {
        if (table.cells().get(key) instanceof Cell.Shown shown) {
            return factor * shown.people();
        }
        left.merge(key, factor, Integer::sum);
        return 0;
    }

    List<CellKey> unknowns() {
        return unknowns;
    }

    /** The unknowns that the equations alone give away, without even using that nothing is negative. */
    Set<CellKey> solved() {
        Fraction[][] rows = matrix();
        Set<CellKey> solved = new LinkedHashSet<>();
        int rank = 0;
        for (int column = 0; column < unknowns.size() && rank < rows.length; column++) {
            int pivot = rank;
            while (pivot < rows.length && rows[pivot][column].isZero()) {
                pivot++;
            }
            if (pivot == rows.length) {
                continue;
            }
            Fraction[] swapped = rows[pivot];
            rows[pivot] = rows[rank];
            rows[rank] = swapped;
            Fraction.eliminate(rows, rank, column);
            rank++;
        }
        for (Fraction[] row : rows) {
            List<Integer> left = new ArrayList<>();
            for (int column = 0; column < unknowns.size(); column++) {
                if (!row[column].isZero()) {
                    left.add(column);
                }
            }
            if (left.size() == 1) {
                solved.add(unknowns.get(left.get(0)));
            }
        }
        return solved;
    }

    /** The lowest and the highest that an unknown can be if fractions of people were allowed; null: no highest. */
    Fraction[] bounds(CellKey unknown) {
        Simplex simplex = new Simplex(matrix());
        return new Fraction[] {
            simplex.least(unknowns.indexOf(unknown), 1).orElseThrow(),
            simplex.least(unknowns.indexOf(unknown), -1).map(Fraction::negated).orElse(null)
        };
    }

    private Fraction[][] matrix() {
        Fraction[][] rows = new Fraction[equations.size()][unknowns.size() + 1];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < unknowns.size(); j++) {
                rows[i][j] = Fraction.of(equations.get(i).getOrDefault(unknowns.get(j), 0));
            }
            rows[i][unknowns.size()] = Fraction.of(constants.get(i));
        }
        return rows;
    }

    /** Every whole solution with no unknown above a limit. */
    List<int[]> solutions(int limit) {
        List<int[]> found = new ArrayList<>();
        search(new int[unknowns.size()], 0, limit, found);
        return found;
    }

    private void search(int[] values, int next, int limit, List<int[]> found) {
        for (int i = 0; i < equations.size(); i++) {
            if (!possible(equations.get(i), constants.get(i), values, next)) {
                return;
            }
        }
        if (next == values.length) {
            found.add(values.clone());
            return;
        }
        for (int value = 0; value <= limit; value++) {
            values[next] = value;
            search(values, next + 1, limit, found);
        }
        values[next] = 0;
    }

    private boolean possible(Map<CellKey, Integer> left, int right, int[] values, int known) {
        int rest = right;
        boolean up = false;
        boolean down = false;
        for (var term : left.entrySet()) {
            int index = unknowns.indexOf(term.getKey());
            if (index < known) {
                rest -= term.getValue() * values[index];
            } else {
                up |= term.getValue() > 0;
                down |= term.getValue() < 0;
            }
        }
        return rest == 0 || (rest > 0 && up) || (rest < 0 && down);
    }

    /** An exact number. */
    record Fraction(BigInteger over, BigInteger under) {

        static final Fraction ZERO = of(0);

        Fraction {
            BigInteger common = over.gcd(under).multiply(BigInteger.valueOf(under.signum()));
            over = over.divide(common);
            under = under.divide(common);
        }

        static Fraction of(int value) {
            return new Fraction(BigInteger.valueOf(value), BigInteger.ONE);
        }

        boolean isZero() {
            return over.signum() == 0;
        }

        int signum() {
            return over.signum();
        }

        Fraction negated() {
            return new Fraction(over.negate(), under);
        }

        Fraction minus(Fraction other) {
            return new Fraction(
                    over.multiply(other.under).subtract(other.over.multiply(under)), under.multiply(other.under));
        }

        Fraction times(Fraction other) {
            return new Fraction(over.multiply(other.over), under.multiply(other.under));
        }

        Fraction dividedBy(Fraction other) {
            return new Fraction(over.multiply(other.under), under.multiply(other.over));
        }

        /** Makes a column 1 in its row and 0 in all others. */
        static void eliminate(Fraction[][] rows, int pivot, int column) {
            Fraction divisor = rows[pivot][column];
            for (int j = 0; j < rows[pivot].length; j++) {
                rows[pivot][j] = rows[pivot][j].dividedBy(divisor);
            }
            for (int i = 0; i < rows.length; i++) {
                Fraction factor = rows[i][column];
                if (i == pivot || factor.isZero()) {
                    continue;
                }
                for (int j = 0; j < rows[i].length; j++) {
                    if (!rows[pivot][j].isZero()) {
                        rows[i][j] = rows[i][j].minus(factor.times(rows[pivot][j]));
                    }
                }
            }
        }
    }
}
