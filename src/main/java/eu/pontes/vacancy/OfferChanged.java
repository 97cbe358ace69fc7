package eu.pontes.vacancy;

/** The public sees offers differently from now on; which ones stands in the change log. */
public record OfferChanged() {}
