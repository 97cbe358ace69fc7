package eu.pontes.vacancy.needs;

/** The categories of a driving licence, which bear the same letters in every language. */
public enum Licence {
    AM,
    A,
    B,
    BE,
    C1,
    C,
    CE,
    D1,
    D,
    G
}
