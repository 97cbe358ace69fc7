package eu.pontes.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import eu.pontes.kernel.Page;
import eu.pontes.kernel.PageRequest;

/** Links to the pages before and after; the address names the page, so that back and reload work. */
public final class Pager extends Nav {

    private static final String PARAMETER = "page";
    private static final int MOST_DIGITS = 4;

    /**
     * @param route where the list is
     * @param parameters what the address asks for besides, such as a filter
     */
    public Pager(String route, QueryParameters parameters, Page<?> page) {
        addClassName("p-toolbar");
        setAriaLabel(getTranslation("shell.pages"));
        int size = page.request().limit();
        int number = page.request().offset() / size + 1;
        long last = Math.max(1, (page.total() + size - 1) / size);
        setVisible(last > 1);
        if (number > 1) {
            add(link(route, parameters, number - 1, "shell.pages.previous"));
        }
        add(new Span(getTranslation("shell.pages.at", number, last)));
        if (page.hasNext()) {
            add(link(route, parameters, number + 1, "shell.pages.next"));
        }
    }

    /** The stretch of the usual size that an address asks for; a page number that is none means the first page. */
    public static PageRequest request(QueryParameters parameters) {
        return request(parameters, PageRequest.first().limit());
    }

    /**
     * The stretch that an address asks for; a page number that is none means the first page.
     *
     * @param size how many a page holds, 1 to {@value PageRequest#MAX_LIMIT}
     */
    public static PageRequest request(QueryParameters parameters, int size) {
        int number = parameters
                .getSingleParameter(PARAMETER)
                .filter(text -> text.matches("[0-9]{1," + MOST_DIGITS + "}"))
                .map(Integer::parseInt)
                .filter(asked -> asked > 0)
                .orElse(1);
        return new PageRequest((number - 1) * size, size);
    }

    private Anchor link(String route, QueryParameters parameters, int number, String key) {
        QueryParameters target = parameters.merging(PARAMETER, Integer.toString(number));
        return new Anchor(route + "?" + target.getQueryString(), getTranslation(key));
    }
}
