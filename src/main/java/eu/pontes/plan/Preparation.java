package eu.pontes.plan;

/**
 * What must be done beside a plan before it can be handed in.
 *
 * @param analysed whether the workforce was counted in a grid, or all questions of the questionnaire have an answer
 */
record Preparation(boolean charterSigned, boolean analysed) {}
