package eu.pontes.vacancy.web;

import eu.pontes.kernel.PageRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The number of a page in an address; whatever is none means the first page. */
final class PageNumber {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,2}");

    private PageNumber() {}

    static int of(@Nullable String asked) {
        return asked == null || !NUMBER.matcher(asked).matches()
                ? 1
                : Math.min(Integer.parseInt(asked), SearchPage.LAST);
    }

    static PageRequest request(int number) {
        return new PageRequest((number - 1) * SearchPage.SIZE, SearchPage.SIZE);
    }
}
