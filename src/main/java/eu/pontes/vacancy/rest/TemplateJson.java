package eu.pontes.vacancy.rest;

import eu.pontes.vacancy.OfferContent;
import eu.pontes.vacancy.template.TemplateView;
import java.time.Instant;
import java.util.UUID;

/** A template for programs, with what it says. */
record TemplateJson(UUID id, int version, String name, Instant changedAt, OfferContent content) {

    static TemplateJson of(TemplateView template) {
        return new TemplateJson(
                template.id().value(), template.version(), template.name(), template.changedAt(), template.content());
    }
}
