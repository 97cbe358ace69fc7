package eu.pontes.programme;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** How headcounts divide work: the job levels and the kinds of contract, by code and in their order. */
public record WorkTerms(Map<String, Names> jobLevels, Map<String, Names> contracts) {

    public WorkTerms {
        jobLevels = Collections.unmodifiableMap(new LinkedHashMap<>(jobLevels));
        contracts = Collections.unmodifiableMap(new LinkedHashMap<>(contracts));
    }
}
