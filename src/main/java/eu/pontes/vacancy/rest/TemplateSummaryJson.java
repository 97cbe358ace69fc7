package eu.pontes.vacancy.rest;

import eu.pontes.vacancy.template.TemplateSummary;
import java.time.Instant;
import java.util.UUID;

/** A template in its employer's list, for programs. */
record TemplateSummaryJson(UUID id, int version, String name, Instant changedAt) {

    static TemplateSummaryJson of(TemplateSummary template) {
        return new TemplateSummaryJson(
                template.id().value(), template.version(), template.name(), template.changedAt());
    }
}
