package eu.pontes.reference;

/** One of the names of an occupation, with its language tag; {@code ar} occurs besides the languages of the product. */
public record OccupationLabel(String language, String label, boolean preferred) {}
