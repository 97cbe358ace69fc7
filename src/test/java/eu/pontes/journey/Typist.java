package eu.pontes.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import eu.pontes.support.system.Visitor;

/** Somebody who has no mouse, and counts every key. */
final class Typist {

    private static final int MOST_STOPS = 120;

    /** What a screen reader would call the control that has the focus. */
    private static final String NAME = """
            () => {
              const control = document.activeElement;
              const by = (control.getAttribute('aria-labelledby') ?? '').split(' ').filter(id => id)
                .map(id => document.getElementById(id)?.textContent ?? '').join(' ');
              const labels = [...(control.labels ?? [])].map(label => label.textContent).join(' ');
              return (by || control.getAttribute('aria-label') || labels || control.textContent || '').trim();
            }
            """;

    private final Visitor visitor;
    private int keys;

    Typist(Visitor visitor) {
        this.visitor = visitor;
    }

    /** How many keys were pressed so far. */
    int keys() {
        return keys;
    }

    String focused() {
        return (String) page().evaluate(NAME);
    }

    /** Goes on until the control is reached whose name begins so. */
    Typist to(String name) {
        int stops = 0;
        while (!focused().startsWith(name)) {
            assertThat(stops++).as("stops on the way to " + name).isLessThan(MOST_STOPS);
            press("Tab");
        }
        visitor.atRest();
        return this;
    }

    Typist type(String text) {
        page().keyboard().type(text);
        keys += text.codePointCount(0, text.length());
        return this;
    }

    Typist press(String key) {
        page().keyboard().press(key);
        keys++;
        return this;
    }

    /** Types into a box of choices and takes the one with a text among those that are found. */
    Typist find(String text, String found) {
        type(text);
        Locator option = page().getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(found))
                .first();
        option.waitFor();
        visitor.atRest();
        int position = Integer.parseInt(option.getAttribute("aria-posinset"));
        for (int down = 0; down < position; down++) {
            press("ArrowDown");
        }
        return enter();
    }

    Typist enter() {
        press("Enter");
        visitor.atRest();
        return this;
    }

    private Page page() {
        return visitor.page();
    }
}
