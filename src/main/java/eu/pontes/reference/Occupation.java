package eu.pontes.reference;

/**
 * An ESCO occupation under the name to show. The name may be in another language than the one asked for, because ESCO
 * was not translated completely; {@code labelLanguage} says which, as a language tag.
 */
public record Occupation(EscoId id, String isco08, String escoCode, String label, String labelLanguage) {}
