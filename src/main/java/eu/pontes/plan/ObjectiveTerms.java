package eu.pontes.plan;

import eu.pontes.programme.Indicator;

/**
 * What the rule book says about an objective that somebody writes.
 *
 * @param indicator how it is measured
 * @param approvalMonths the longest that an approval of positive action may last
 */
record ObjectiveTerms(Indicator indicator, int approvalMonths) {}
