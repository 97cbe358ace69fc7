package eu.pontes.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableFunction;
import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Problem;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of one form by the names that the service uses. Whatever the service refuses is shown at the field and in a
 * summary above the form, and nothing that was typed is lost. Forms do not validate twice: the service's command does.
 */
public final class Fields extends Div {

    private final Map<String, Component> byName = new LinkedHashMap<>();
    private SerializableFunction<FieldError, Optional<String>> elsewhere = error -> Optional.empty();

    public Fields() {
        addClassName("p-errors");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** Registers a field under the name of the command's component that it fills. */
    public <C extends Component & HasValidation> C add(String name, C field) {
        byName.put(name, field);
        return field;
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
        Button link = new Button(label.isBlank() ? sentence : label + ": " + sentence);
        link.addThemeNames("tertiary-inline");
        link.addClickListener(click -> {
            if (field instanceof Focusable<?> focusable) {
                focusable.focus();
            }
        });
        return new ListItem(link);
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
