package eu.pontes.programme;

import java.util.List;

/**
 * A programme with every version of its plan types, the latest of each type first.
 *
 * @param keeper the name of the service that keeps it, or an empty text
 * @param mine whether the caller's service keeps it
 */
public record ProgrammeEntry(ProgrammeDetail programme, String keeper, boolean mine, List<PlanTypeDetail> versions) {}
