package eu.pontes.reference;

import eu.pontes.kernel.Worded;

/** The sections of NACE Rev. 2 under short names, for readers who do not know the classification. */
public enum NaceSection implements Worded {
    A,
    B,
    C,
    D,
    E,
    F,
    G,
    H,
    I,
    J,
    K,
    L,
    M,
    N,
    O,
    P,
    Q,
    R,
    S,
    T,
    U
}
