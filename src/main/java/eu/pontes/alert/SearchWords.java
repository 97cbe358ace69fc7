package eu.pontes.alert;

import eu.pontes.kernel.Language;
import eu.pontes.platform.text.Texts;
import eu.pontes.vacancy.OfferFacet;
import eu.pontes.vacancy.OfferSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A search in a reader's words, the same on pages, on screens and in mails. */
public final class SearchWords {

    private final Texts texts;
    private final Language reader;

    public SearchWords(Texts texts, Language reader) {
        this.texts = texts;
        this.reader = reader;
    }

    /** The wishes in one line. */
    public String of(OfferSearch search) {
        List<String> wishes = new ArrayList<>();
        if (!search.text().isEmpty()) {
            wishes.add(texts.get(reader, "alert.words.text", search.text()));
        }
        if (!search.place().isEmpty()) {
            wishes.add(
                    search.within() == 0
                            ? search.place()
                            : texts.get(reader, "alert.words.within", search.place(), search.within()));
        }
        search.choices()
                .forEach((facet, values) -> wishes.add(texts.get(
                        reader,
                        "alert.words.side",
                        texts.get(reader, facet),
                        values.stream().map(value -> option(facet, value)).collect(Collectors.joining(", ")))));
        return wishes.isEmpty() ? texts.get(reader, "alert.words.all") : String.join(" · ", wishes);
    }

    private String option(OfferFacet facet, String value) {
        return texts.get(reader, facet.word(value));
    }
}
