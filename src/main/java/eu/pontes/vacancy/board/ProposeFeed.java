package eu.pontes.vacancy.board;

import eu.pontes.programme.Certainty;
import eu.pontes.programme.Grounds;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Proposes a new feed or the next version of one.
 *
 * @param code which is also the last part of its address; a next version keeps it
 * @param follows the number of the version in force, or 0 for a new feed
 * @param certainty whether the board's own description of the shape was read
 */
public record ProposeFeed(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,29}") String code,
        @Min(0) int follows,
        @NotNull @Valid FeedShape shape,
        @NotNull Certainty certainty,
        @NotNull @Valid Grounds grounds) {}
