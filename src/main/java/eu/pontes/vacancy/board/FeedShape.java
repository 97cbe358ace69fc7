package eu.pontes.vacancy.board;

import eu.pontes.platform.validation.PlainText;
import eu.pontes.programme.WriteSentence;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * How a feed looks and what it is called.
 *
 * @param about for whom it is, in every language
 * @param template the XML with the names of values where they belong
 * @param served whether the feed can be fetched
 */
public record FeedShape(
        @NotBlank @PlainText @Size(max = 120) String name,
        @NotNull @Valid WriteSentence about,
        @NotBlank @PlainText @Size(max = FeedShape.LONGEST) String template,
        boolean served) {

    /** The longest template. */
    public static final int LONGEST = 20_000;
}
