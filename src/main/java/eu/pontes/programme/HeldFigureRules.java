package eu.pontes.programme;

/**
 * How figures of one plan are published: as its programme said when the plan began, and as it says today.
 *
 * @param begun what was readable under these stays so, whatever comes later
 * @param today may only ask for more discretion
 */
public record HeldFigureRules(FigureRules begun, FigureRules today) {}
