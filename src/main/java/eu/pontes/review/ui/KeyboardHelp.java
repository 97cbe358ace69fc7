package eu.pontes.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** Which keys move through the list; they follow the character, so that they work on AZERTY and QWERTY alike. */
class KeyboardHelp extends Dialog {

    // On the document, because nothing needs to have the focus yet; it takes itself away after the view
    private static final String LISTENER = """
            const view = this;
            const rows = () => [...view.querySelectorAll('[data-row]')];
            const move = step => {
              const all = rows();
              const next = all.indexOf(document.activeElement) + step;
              all[Math.min(Math.max(next, 0), all.length - 1)]?.focus();
            };
            const actions = {
              '/': () => view.querySelector('[data-search]').focus(),
              '?': () => view.querySelector('[data-help]').click(),
              'j': () => move(1),
              'k': () => move(-1)
            };
            const onKey = event => {
              if (!view.isConnected) {
                document.removeEventListener('keydown', onKey);
                return;
              }
              const elsewhere = event.composedPath().some(
                node => node.matches?.('input, textarea, vaadin-select, vaadin-dialog-overlay, vaadin-select-overlay'));
              if (elsewhere || event.ctrlKey || event.altKey || event.metaKey || !actions[event.key]) {
                return;
              }
              event.preventDefault();
              actions[event.key]();
            };
            document.addEventListener('keydown', onKey);
            """;

    KeyboardHelp() {
        setHeaderTitle(getTranslation("review.keys"));
        DescriptionList keys = new DescriptionList();
        keys.addClassName("p-facts");
        explain(keys, "/", "review.keys.search");
        explain(keys, "j", "review.keys.next");
        explain(keys, "k", "review.keys.previous");
        explain(keys, "Enter", "review.keys.open");
        explain(keys, "?", "review.keys.help");
        add(keys);
        getFooter().add(new Button(getTranslation("review.close"), click -> close()));
    }

    /** Makes the keys work while the view is on the page. */
    static void listen(Component view) {
        view.getElement().executeJs(LISTENER);
    }

    private void explain(DescriptionList keys, String key, String meaning) {
        Span cap = new Span(key);
        cap.addClassName("p-key");
        keys.add(new DescriptionList.Term(cap), new DescriptionList.Description(getTranslation(meaning)));
    }
}
