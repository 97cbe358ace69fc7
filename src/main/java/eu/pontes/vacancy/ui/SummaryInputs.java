package eu.pontes.vacancy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import eu.pontes.kernel.Language;
import eu.pontes.vacancy.OfferWords;
import eu.pontes.vacancy.summary.PlainSummary;
import eu.pontes.vacancy.summary.Readability;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an offer comes down to, language by language, and while somebody writes, how easily it reads. */
final class SummaryInputs extends Div {

    private static final int PAUSE = 600;
    private static final int LONGEST = 1500;
    private static final int MOST_WORDS_NAMED = 5;

    private final Map<Language, TextArea> areas = new EnumMap<>(Language.class);

    SummaryInputs(OfferFields fields, OfferWords words) {
        addClassName("p-form");
        Language writer = Language.of(getLocale());
        add(area(fields, words, writer));
        Div others = new Div();
        others.addClassName("p-form");
        for (Language language : Language.values()) {
            if (language != writer) {
                others.add(area(fields, words, language));
            }
        }
        add(new Details(getTranslation("vacancy.form.summary.others"), others));
    }

    void show(@Nullable PlainSummary summary) {
        PlainSummary said = summary == null ? PlainSummary.NONE : summary;
        areas.forEach((language, area) -> area.setValue(said.in(language).orElse("")));
    }

    @Nullable PlainSummary read() {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        areas.forEach((language, area) -> {
            if (!area.getValue().isBlank()) {
                texts.put(language, area.getValue());
            }
        });
        return texts.isEmpty() ? null : PlainSummary.of(texts);
    }

    void setReadOnly(boolean readOnly) {
        areas.values().forEach(area -> area.setReadOnly(readOnly));
    }

    private Component area(OfferFields fields, OfferWords words, Language language) {
        TextArea area = fields.errors().add("summary." + language.tag(), new TextArea());
        area.setLabel(getTranslation("vacancy.form.summary", words.language(language)));
        area.setHelperText(getTranslation("vacancy.form.summary.help", PlainSummary.MOST_WORDS));
        area.setMaxLength(LONGEST);
        area.setWidthFull();
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE);
        areas.put(language, area);
        Div reading = new Div();
        reading.getElement().setAttribute("role", "status");
        area.addValueChangeListener(change -> show(reading, change.getValue(), language));
        Div both = new Div(area, reading);
        both.addClassName("p-form");
        return both;
    }

    private void show(Div reading, String text, Language language) {
        reading.removeAll();
        if (text.isBlank()) {
            return;
        }
        Readability read = Readability.of(text, language);
        reading.add(new Paragraph(getTranslation(
                "vacancy.summary.score",
                read.score(),
                getTranslation(read.ease().key()),
                read.words(),
                PlainSummary.MOST_WORDS)));
        List<String> advice = advice(read);
        if (!advice.isEmpty()) {
            UnorderedList list = new UnorderedList();
            advice.forEach(sentence -> list.add(new ListItem(sentence)));
            reading.add(list);
        }
    }

    /** What to change first: the length, then the longest sentence, then the longest words. */
    private List<String> advice(Readability read) {
        List<String> advice = new ArrayList<>();
        if (read.words() > PlainSummary.MOST_WORDS) {
            advice.add(getTranslation("vacancy.summary.too-long", read.words() - PlainSummary.MOST_WORDS));
        }
        read.longSentences().stream()
                .findFirst()
                .ifPresent(sentence -> advice.add(getTranslation("vacancy.summary.sentence", sentence)));
        if (!read.longWords().isEmpty()) {
            String words = String.join(
                    ", ", read.longWords().stream().limit(MOST_WORDS_NAMED).toList());
            advice.add(getTranslation("vacancy.summary.words", words));
        }
        return advice;
    }
}
