package eu.pontes.vacancy.board;

import eu.pontes.programme.Certainty;
import eu.pontes.programme.Names;
import eu.pontes.programme.ProposalView;

/**
 * One version of a feed as keepers read it.
 *
 * @param number which version it is, or 0 while it is only proposed
 * @param follows the number of the version that it was written on
 * @param proposal with where the shape was read
 */
public record FeedView(
        FeedId id,
        int version,
        String code,
        int number,
        int follows,
        String name,
        Names about,
        String template,
        boolean served,
        Certainty certainty,
        ProposalView proposal) {}
