package eu.pontes.vacancy.search;

/**
 * How the index of this node is doing.
 *
 * @param offers how many it holds
 * @param position up to where it has read the change log
 * @param behind how many changes it has not read yet
 * @param rebuilt how many offers a running rebuild has taken in, or -1 while none runs
 * @param toRebuild how many there are to take in
 */
record IndexStatus(int offers, long position, long behind, long rebuilt, long toRebuild) {}
