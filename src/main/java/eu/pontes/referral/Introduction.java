package eu.pontes.referral;

/** What a desk says about a candidate. */
record Introduction(String motivation, boolean countsForTarget) {}
