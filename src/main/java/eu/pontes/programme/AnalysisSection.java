package eu.pontes.programme;

import eu.pontes.kernel.Worded;

/** What a part of the questionnaire is about, in the order of a working life. */
public enum AnalysisSection implements Worded {
    RECRUITMENT,
    WELCOME,
    PERSONNEL_MANAGEMENT,
    COMMUNICATION
}
