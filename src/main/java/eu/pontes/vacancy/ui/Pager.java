package eu.pontes.vacancy.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import eu.pontes.kernel.Page;
import eu.pontes.kernel.PageRequest;

/** Links to the pages before and after; the address names the page, so that back and reload work. */
class Pager extends Nav {

    static final String PARAMETER = "page";
    private static final int SIZE = 20;
    private static final int MOST_DIGITS = 4;

    Pager(String route, QueryParameters parameters, Page<?> page) {
        addClassName("p-toolbar");
        getElement().setAttribute("aria-label", getTranslation("vacancy.search.pages"));
        int number = page.request().offset() / SIZE + 1;
        long last = Math.max(1, (page.total() + SIZE - 1) / SIZE);
        setVisible(last > 1);
        if (number > 1) {
            add(link(route, parameters, number - 1, "vacancy.search.previous"));
        }
        add(new Span(getTranslation("vacancy.search.page", number, last)));
        if (page.hasNext()) {
            add(link(route, parameters, number + 1, "vacancy.search.next"));
        }
    }

    /** The stretch that an address asks for; a page number that is none means the first page. */
    static PageRequest request(QueryParameters parameters) {
        int number = parameters
                .getSingleParameter(PARAMETER)
                .filter(text -> text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9'))
                .filter(text -> !text.isEmpty())
                .map(Integer::parseInt)
                .filter(asked -> asked > 0)
                .orElse(1);
        return new PageRequest((number - 1) * SIZE, SIZE);
    }

    private Anchor link(String route, QueryParameters parameters, int number, String key) {
        QueryParameters target = parameters.merging(PARAMETER, Integer.toString(number));
        return new Anchor(route + "?" + target.getQueryString(), getTranslation(key));
    }
}
