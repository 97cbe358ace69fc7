package eu.pontes.protection;

/**
 * Where a part of a whole lies, for a reader who may not know it exactly: one of several stretches that together make up
 * the whole, each at least as wide as the threshold. Nobody can tell the parts of one stretch apart, so that a share beside
 * a protected table gives nothing of it back.
 *
 * @param from the fewest people that it can be
 * @param to the most people that it can be
 */
public record Bracket(int from, int to) {

    /**
     * The stretch in which a part lies. Stretches begin at multiples of the threshold; what is left over at the upper end
     * belongs to the last one.
     */
    public static Bracket of(int part, int whole, int smallest) {
        if (part < 0 || part > whole || smallest < 1) {
            throw new IllegalArgumentException("No part of a whole: " + part + " of " + whole);
        }
        int stretches = Math.max(1, (whole + 1) / smallest);
        int stretch = Math.min(part / smallest, stretches - 1);
        return new Bracket(stretch * smallest, stretch == stretches - 1 ? whole : (stretch + 1) * smallest - 1);
    }
}
