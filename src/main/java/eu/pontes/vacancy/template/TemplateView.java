package eu.pontes.vacancy.template;

import eu.pontes.vacancy.OfferContent;
import java.time.Instant;

/** A template with what it says, as it was when it was saved. */
public record TemplateView(TemplateId id, int version, String name, Instant changedAt, OfferContent content) {}
