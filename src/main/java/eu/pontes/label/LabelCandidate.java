package eu.pontes.label;

import eu.pontes.kernel.Period;
import eu.pontes.plan.PlanId;

/** A plan with which the employer can ask for the label. */
public record LabelCandidate(PlanId plan, String title, Period period) {}
