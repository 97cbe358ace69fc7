package eu.pontes.vacancy.board;

import java.util.Map;
import java.util.Optional;

/**
 * What a template makes of an offer.
 *
 * @param offer the title of the offer, or nothing where none is open
 * @param values what can be said of that offer, name by name, for whoever writes a template
 */
public record FeedPreview(String xml, Optional<String> offer, Map<String, String> values) {}
