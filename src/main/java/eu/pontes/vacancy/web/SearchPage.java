package eu.pontes.vacancy.web;

import eu.pontes.vacancy.FoundOffers;
import eu.pontes.vacancy.OfferFacet;
import eu.pontes.vacancy.OfferSearch;
import eu.pontes.vacancy.SearchAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * What the search page shows.
 *
 * @param number which page of results, from 1
 */
public record SearchPage(int number, FoundOffers found) {

    /** The most results on one page. */
    public static final int SIZE = 20;

    /** The last page that can be asked for; who gets that far narrows the search. */
    public static final int LAST = 500;

    private static final int FARTHEST = Collections.max(OfferSearch.DISTANCES);

    public OfferSearch search() {
        return found.search();
    }

    public long total() {
        return found.page().total();
    }

    public int pages() {
        return (int) Math.min(LAST, Math.max(1, (total() + SIZE - 1) / SIZE));
    }

    public boolean hasNext() {
        return number < pages();
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    /** Whether anything was asked for, so that fewer wishes would find more. */
    public boolean isNarrowed() {
        return !search().equals(OfferSearch.ALL);
    }

    /** Whether offers farther from the place may be worth a look. */
    public boolean canWiden() {
        return found.placeKnown() && search().within() < FARTHEST;
    }

    /** The address of the same search around the place. */
    public String wider() {
        return address(search().withPlace(search().place(), FARTHEST), 1);
    }

    /** The addresses of the same search with one wish fewer, by the key of what is left out. */
    public List<Map.Entry<String, String>> fewer() {
        List<Map.Entry<String, String>> fewer = new ArrayList<>();
        if (!search().text().isEmpty()) {
            fewer.add(Map.entry("vacancy.search.text", address(search().withText(""), 1)));
        }
        if (!search().place().isEmpty()) {
            fewer.add(Map.entry("vacancy.search.place", address(search().withPlace("", 0), 1)));
        }
        for (OfferFacet facet : search().choices().keySet()) {
            fewer.add(Map.entry(facet.key(), address(search().without(facet), 1)));
        }
        return fewer;
    }

    /** The address of the feed of these results. */
    public String feed() {
        return FeedPages.address(search());
    }

    /** The address of the page that tells job boards where these results are. */
    public String boards() {
        return BoardFeedPages.address(search());
    }

    /** The address at which somebody asks to be told of what will be found later. */
    public String alerts() {
        return "/alerts/new" + SearchAddress.query(search());
    }

    /** The address of another page of these results. */
    public String address(int page) {
        return address(search(), page);
    }

    /** The address of everything that was found as a table. */
    public String table(String format) {
        return "/api/vacancies/export" + SearchAddress.query(search(), "format=" + format);
    }

    /** The address of a search. */
    public static String address(OfferSearch search, int page) {
        return "/offers" + SearchAddress.query(search, page > 1 ? "page=" + page : "");
    }
}
