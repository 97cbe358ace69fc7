package eu.pontes.vacancy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import eu.pontes.kernel.Language;
import eu.pontes.vacancy.needs.LanguageLevel;
import eu.pontes.vacancy.needs.LanguageNeed;
import eu.pontes.vacancy.needs.LanguageSupport;
import eu.pontes.vacancy.needs.Needs;
import eu.pontes.vacancy.needs.NeedsWords;
import eu.pontes.wording.ui.WordingHints;
import java.util.ArrayList;
import java.util.List;

/** What somebody needs to start: the languages first, and folded away what helps and what keeps people out. */
final class NeedsInputs extends Div {

    private static final int MOST_LANGUAGES = 6;

    private final OfferFields fields;
    private final transient NeedsWords words;
    private final WordingHints hints;
    private final List<LanguageInputs> languages = new ArrayList<>();
    private final Div rows = new Div();
    private final Button more;
    private final Button fewer;
    private final Checkbox withoutReading;
    private final CheckboxGroup<LanguageSupport> support = new CheckboxGroup<>();
    private final TextArea note;
    private final BarrierInputs barriers;
    private final Details help;
    private final Details out;

    NeedsInputs(OfferFields fields, NeedsWords words, WordingHints hints) {
        this.fields = fields;
        this.words = words;
        this.hints = hints;
        addClassName("p-form");
        rows.addClassName("p-form");
        more = new Button(fields.words("vacancy.form.language.more"), click -> add(begin(Language.of(getLocale()))));
        fewer = new Button(fields.words("vacancy.form.language.fewer"), click -> removeLast());
        Div toolbar = new Div(more, fewer);
        toolbar.addClassName("p-toolbar");
        withoutReading = new Checkbox(fields.words("vacancy.form.without-reading"));
        fields.errors().add("needs.withoutReading", withoutReading);
        support.setLabel(fields.words("vacancy.form.support.kinds"));
        support.setItems(LanguageSupport.values());
        support.setItemLabelGenerator(kind -> fields.words(kind.key()));
        fields.errors().add("needs.support", support);
        note = fields.area("needs.supportNote", "vacancy.form.support", 1000);
        note.setHelperText(fields.words("vacancy.form.support.help"));
        barriers = new BarrierInputs(fields);
        Div helping = new Div(support, note, hints.under("needs.supportNote", note), withoutReading);
        helping.addClassName("p-form");
        help = new Details(fields.words("vacancy.form.section.help"), helping);
        out = new Details(fields.words("vacancy.form.section.barriers"), barriers);
        add(rows, toolbar, help, out);
    }

    /** Begins with the language that the offer is written in, at a level that keeps few people out. */
    void startEmpty(Language writing) {
        show(List.of(begin(writing)));
    }

    void show(Needs needs) {
        show(needs.languages());
        withoutReading.setValue(needs.withoutReading());
        support.setValue(needs.support());
        note.setValue(OfferFields.shown(needs.supportNote()));
        barriers.show(needs);
        help.setOpened(needs.withoutReading()
                || needs.supportNote() != null
                || !needs.support().isEmpty());
    }

    Needs read() {
        return new Needs(
                languages.stream().map(LanguageInputs::read).toList(),
                withoutReading.getValue(),
                support.getValue(),
                OfferFields.typed(note.getValue()),
                barriers.answers(),
                barriers.licence().getValue(),
                barriers.diploma());
    }

    /** Opens what is folded, so that an error in it can be seen and reached. */
    void unfold() {
        languages.forEach(LanguageInputs::unfold);
        help.setOpened(true);
        out.setOpened(true);
    }

    void setReadOnly(boolean readOnly) {
        more.setVisible(!readOnly);
        fewer.setVisible(!readOnly && languages.size() > 1);
    }

    private static LanguageNeed begin(Language language) {
        return LanguageNeed.of(language.tag(), LanguageLevel.A1);
    }

    private void show(List<LanguageNeed> needs) {
        languages.clear();
        rows.removeAll();
        needs.forEach(this::add);
    }

    private void add(LanguageNeed need) {
        LanguageInputs inputs = new LanguageInputs(fields, words);
        inputs.show(need);
        inputs.stand(languages.size(), hints);
        languages.add(inputs);
        rows.add(inputs);
        fit();
    }

    private void removeLast() {
        rows.remove(languages.remove(languages.size() - 1));
        hints.forget(LanguageInputs.path(languages.size()));
        fit();
    }

    private void fit() {
        more.setVisible(languages.size() < MOST_LANGUAGES);
        fewer.setVisible(languages.size() > 1);
    }
}
