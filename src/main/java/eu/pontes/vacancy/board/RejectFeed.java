package eu.pontes.vacancy.board;

import eu.pontes.platform.validation.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Refuses a proposed version of a feed.
 *
 * @param version the version that was decided on
 * @param reason what the proposer reads
 */
public record RejectFeed(
        @NotNull FeedId feed,
        int version,
        @NotBlank @PlainText @Size(max = 1000) String reason) {}
