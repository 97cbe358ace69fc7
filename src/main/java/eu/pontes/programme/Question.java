package eu.pontes.programme;

/** A question about how an employer works; its code stays the same in later versions that ask the same. */
public record Question(String code, AnalysisSection section, Names text) {}
