package eu.pontes.vacancy.template;

import java.time.Instant;

/** A template in its employer's list. */
public record TemplateSummary(TemplateId id, int version, String name, Instant changedAt) {}
