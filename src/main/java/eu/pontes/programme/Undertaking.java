package eu.pontes.programme;

import eu.pontes.kernel.Worded;

/** What an employer confirms about a placement, because a scheme asks for it. */
public enum Undertaking implements Worded {
    TRAINING_PLAN,
    INTERNSHIP_PLAN,
    /** The training plan was approved by the service that the scheme names. */
    APPROVED_TRAINING_PLAN,
    SIGNED_BEFORE_START,
    DIMONA,
    LIABILITY_INSURANCE,
    ACCIDENT_INSURANCE,
    NO_OVERTIME,
    /** Neither a protected title nor an internship that a study prescribes. */
    NOT_PRESCRIBED,
    /** The placement is not a way to choose among people. */
    NOT_A_SELECTION,
    /** The person has not worked here before, save for the days that the scheme allows. */
    NOT_EMPLOYED_BEFORE,
    /** The employer pays the encouragement bonus and the way to work. */
    ENCOURAGEMENT_BONUS,
    EVALUATED_STEPS,
    MENTORING_AGREEMENT
}
