package eu.pontes.reference;

/** A NACE Rev. 2 heading in the language asked for. */
public record Sector(NaceCode code, String label) {}
