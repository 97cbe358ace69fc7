package eu.pontes.referral;

/**
 * How far a desk's referrals came; each figure includes the next.
 *
 * @param invited how many an employer ever invited, whatever came of it
 */
public record DeskFunnel(long proposed, long invited, long placed) {}
