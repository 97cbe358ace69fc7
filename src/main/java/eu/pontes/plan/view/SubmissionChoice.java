package eu.pontes.plan.view;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import eu.pontes.plan.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Lets the reader choose two states of a plan and shows what differs; the address says which, so it can be shared. */
public final class SubmissionChoice extends Section {

    private static final int NOW = 0;

    private final String route;

    /**
     * @param route where this stands
     * @param kept the numbers of the submissions that can be compared, the first one first
     * @param asked what the address asks for
     */
    public SubmissionChoice(String route, List<Integer> kept, QueryParameters asked, Comparing comparing) {
        this.route = route;
        addClassName("p-section");
        add(new H2(getTranslation("history.compare")));
        if (kept.isEmpty()) {
            add(new Paragraph(getTranslation("history.none")));
            return;
        }
        int last = kept.get(kept.size() - 1);
        int from = number(asked, "from", kept, kept.size() > 1 ? kept.get(kept.size() - 2) : last);
        int to = number(asked, "to", kept, kept.size() > 1 ? last : NOW);
        List<Integer> ends = new ArrayList<>(kept);
        ends.add(NOW);
        Select<Integer> before = choice("history.before", kept, from);
        Select<Integer> after = choice("history.after", ends, to);
        before.addValueChangeListener(change -> show(change.getValue(), after.getValue()));
        after.addValueChangeListener(change -> show(before.getValue(), change.getValue()));
        Div row = new Div(before, after);
        row.addClassName("p-form__row");
        add(row, new ComparisonPanel(comparing.compare(from, to == NOW ? OptionalInt.empty() : OptionalInt.of(to))));
    }

    private Select<Integer> choice(String label, List<Integer> numbers, int chosen) {
        Select<Integer> select = new Select<>();
        select.setLabel(getTranslation(label));
        select.setItemLabelGenerator(
                number -> number == NOW ? getTranslation("history.now") : getTranslation("history.submission", number));
        select.setItems(numbers);
        select.setValue(chosen);
        return select;
    }

    private void show(int from, int to) {
        UI.getCurrent()
                .navigate(
                        route,
                        QueryParameters.simple(Map.of("from", Integer.toString(from), "to", Integer.toString(to))));
    }

    /** What is no number of a submission asks for the usual. */
    private static int number(QueryParameters asked, String name, List<Integer> kept, int usual) {
        return asked.getSingleParameter(name)
                .filter(text -> text.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .filter(number -> kept.contains(number) || (number == NOW && name.equals("to")))
                .orElse(usual);
    }

    /** Finds out what differs between a submission and another one, or nothing for the plan as it is now. */
    @FunctionalInterface
    public interface Comparing {
        Comparison compare(int from, OptionalInt to);
    }
}
