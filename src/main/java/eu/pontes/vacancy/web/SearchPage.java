package eu.pontes.vacancy.web;

import eu.pontes.kernel.Page;
import eu.pontes.vacancy.OfferCard;
import eu.pontes.vacancy.OfferKind;
import eu.pontes.vacancy.OfferSearch;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What the search page shows.
 *
 * @param number which page of results, from 1
 */
public record SearchPage(OfferSearch search, int number, Page<OfferCard> found) {

    /** The most results on one page. */
    public static final int SIZE = 20;

    /** The last page that can be asked for; who gets that far narrows the search. */
    public static final int LAST = 500;

    public int pages() {
        return (int) Math.min(LAST, Math.max(1, (found.total() + SIZE - 1) / SIZE));
    }

    public boolean hasNext() {
        return number < pages();
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    /** Whether anything was asked for, so that fewer wishes would find more. */
    public boolean isNarrowed() {
        return !search.equals(OfferSearch.ALL);
    }

    /** The address of another page of these results. */
    public String address(int page) {
        return address(search, page);
    }

    /** The address of a search. */
    public static String address(OfferSearch search, int page) {
        List<String> parameters = new ArrayList<>();
        if (!search.text().isEmpty()) {
            parameters.add("q=" + encoded(search.text()));
        }
        if (!search.place().isEmpty()) {
            parameters.add("place=" + encoded(search.place()));
        }
        OfferKind kind = search.kind();
        if (kind != null) {
            parameters.add("kind=" + kind.name());
        }
        if (page > 1) {
            parameters.add("page=" + page);
        }
        return parameters.isEmpty() ? "/offers" : "/offers?" + String.join("&", parameters);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
