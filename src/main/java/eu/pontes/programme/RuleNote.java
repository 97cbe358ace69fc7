package eu.pontes.programme;

import eu.pontes.kernel.Worded;

/** Why a rule must be read with care. */
public enum RuleNote implements Worded {
    CUT_OFF,
    SOURCES_DISAGREE,
    NO_SOURCE_SEEN,
    ELSEWHERE_UNKNOWN,
    BOUNDARY_UNSAID,
    SECTOR_AGREEMENT_ONLY
}
