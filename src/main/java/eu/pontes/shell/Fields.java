package eu.pontes.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Problem;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of one form by the names that the service uses. Whatever the service refuses is shown at the field and in a
 * summary above the form, and nothing that was typed is lost. Forms do not validate twice: the service's command does.
 */
public final class Fields extends Div {

    private final Map<String, Component> byName = new LinkedHashMap<>();
    private final List<SerializableRunnable> followers = new ArrayList<>();
    private SerializableFunction<FieldError, Optional<String>> elsewhere = error -> Optional.empty();

    public Fields() {
        addClassName("p-errors");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** Registers a field under the name of the command's component that it fills. */
    public <C extends Component & HasValidation> C add(String name, C field) {
        byName.put(name, field);
        if (field instanceof HasValue<?, ?> input) {
            input.addValueChangeListener(change -> followers.forEach(Runnable::run));
        }
        return field;
    }

    /** Runs something from now on whenever the value of a field changes. */
    public void follow(SerializableRunnable follower) {
        followers.add(follower);
    }

    /** A link that leads to a field, also where it is folded away; plain words where there is no such field. */
    public Component link(String name, String words) {
        Component field = byName.get(name);
        if (field == null) {
            return new Span(words);
        }
        Button link = new Button(words, click -> lead(field));
        link.addThemeNames("tertiary-inline");
        return link;
    }

    /** Says on which other page an error can be mended, if it is not on this one. */
    public void mendedAt(SerializableFunction<FieldError, Optional<String>> path) {
        elsewhere = path;
    }

    /** Runs a service call; true if it went through. What it refuses is shown to the user instead of thrown. */
    public boolean attempt(Attempt call) {
        clear();
        try {
            call.run();
            return true;
        } catch (Problem problem) {
            show(problem);
            return false;
        }
    }

    /** Removes all errors. */
    public void clear() {
        removeAll();
        setVisible(false);
        byName.values().forEach(field -> mark(field, false, ""));
    }

    private void show(Problem problem) {
        add(new Paragraph(getTranslation(problem.key(), problem.arguments().toArray())));
        if (problem instanceof Problem.Invalid invalid) {
            UnorderedList list = new UnorderedList();
            invalid.errors().forEach(error -> list.add(item(error)));
            add(list);
        }
        if (problem instanceof Problem.Conflict) {
            add(new Button(
                    getTranslation("shell.reload"),
                    click -> UI.getCurrent().getPage().reload()));
        }
        setVisible(true);
        getElement().setAttribute("tabindex", "-1");
        getElement().callJsFunction("focus");
    }

    private ListItem item(FieldError error) {
        String sentence = getTranslation(error.key(), error.arguments().toArray());
        Component field = byName.get(error.field());
        if (field == null) {
            return elsewhere
                    .apply(error)
                    .map(path -> new ListItem(new Anchor(path, sentence)))
                    .orElseGet(() -> new ListItem(sentence));
        }
        mark(field, true, sentence);
        String label = field.getElement().getProperty("label", "");
        return new ListItem(link(error.field(), label.isBlank() ? sentence : label + ": " + sentence));
    }

    private static void lead(Component field) {
        for (Optional<Component> part = Optional.of(field);
                part.isPresent();
                part = part.get().getParent()) {
            if (part.get() instanceof Details fold) {
                fold.setOpened(true);
            }
        }
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        } else {
            field.scrollIntoView();
        }
    }

    private static void mark(Component field, boolean invalid, String message) {
        if (field instanceof HasValidation validated) {
            validated.setErrorMessage(message);
            validated.setInvalid(invalid);
        }
    }

    /** A service call. */
    @FunctionalInterface
    public interface Attempt extends Serializable {
        void run();
    }
}
