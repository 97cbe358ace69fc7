package eu.pontes.programme;

/** A choice with its name in the reader's language. */
public record Named(String code, String name) {}
