package eu.pontes.plan.grid;

/**
 * How many people work in one place of the organisation, or how many of them belong to a target group.
 *
 * @param establishment its code, or empty if the grid does not tell establishments apart; so too the level and contract
 * @param group the code of the target group, or empty for everybody
 */
public record GridCell(String establishment, String level, String contract, String group, int people) {

    public GridCell {
        if (people < 0) {
            throw new IllegalArgumentException("A headcount is never negative: " + people);
        }
    }

    /** Whether this counts everybody in its place. */
    public boolean isTotal() {
        return group.isEmpty();
    }
}
