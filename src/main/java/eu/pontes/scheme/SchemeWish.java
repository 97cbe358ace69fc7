package eu.pontes.scheme;

import eu.pontes.programme.SchemeGoal;
import eu.pontes.reference.Region;

/** The answers to the three questions: where the workplace is, what the employer wants, and for how long. */
public record SchemeWish(Region region, SchemeGoal goal, Stay stay) {}
