package eu.pontes.vacancy.needs;

import eu.pontes.kernel.Worded;

/** What an employer does to help people further in a language. */
public enum LanguageSupport implements Worded {
    COACHING,
    BUDDY,
    LESSONS_AT_WORK,
    TIME_FOR_LESSONS,
    ONLINE_COURSE,
    LANGUAGE_CHECKS
}
