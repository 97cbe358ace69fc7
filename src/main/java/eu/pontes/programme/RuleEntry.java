package eu.pontes.programme;

import java.util.List;

/**
 * A programme, an indicator or a limit with all its versions.
 *
 * @param mine whether the caller may propose changes of it
 * @param versions the latest first; never empty
 */
public record RuleEntry(RuleSubject subject, String code, boolean mine, List<RuleVersion> versions) {

    public RuleEntry {
        versions = List.copyOf(versions);
    }

    /** The one that a change follows or ends. */
    public RuleVersion latest() {
        return versions.get(0);
    }
}
