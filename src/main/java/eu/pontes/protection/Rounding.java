package eu.pontes.protection;

/**
 * Rounds what is published to multiples of a base, after suppression, never instead of it. Cells and totals are rounded
 * each on its own, half up, so that columns need not add up; a rounded number is made of a shown one alone and hence
 * tells no more than it. Zero then reads "fewer than half of the base".
 *
 * @param base 1 leaves everything as it is
 */
public record Rounding(int base) {

    /** What is used where a programme says nothing. */
    public static final Rounding DEFAULT = new Rounding(5);

    public Rounding {
        if (base < 1 || base > 100) {
            throw new IllegalArgumentException("A base lies between 1 and 100: " + base);
        }
    }

    /** The multiple of the base that is nearest to a count. */
    public int round(int count) {
        return Math.multiplyExact((count + base / 2) / base, base);
    }

    /** The table with every shown number rounded. */
    public ProtectedTable round(ProtectedTable table) {
        return table.withEachShown(this::round);
    }
}
