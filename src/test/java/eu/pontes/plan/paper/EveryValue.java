package eu.pontes.plan.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Everything that a document tells, flat: what each way of writing it must contain. */
final class EveryValue implements Part.Listener {

    private final List<Cell> cells = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    private EveryValue() {}

    static EveryValue of(PlanDocument document) {
        EveryValue all = new EveryValue();
        document.sections().forEach(section -> {
            all.words.add(section.title().text());
            section.parts().forEach(part -> part.tell(all));
        });
        return all;
    }

    List<Cell> cells() {
        return cells;
    }

    /** Titles, labels and sentences. */
    List<String> words() {
        return words;
    }

    Stream<String> shown() {
        return Stream.concat(words.stream(), cells.stream().map(Cell::shown)).filter(text -> !text.isBlank());
    }

    @Override
    public void paragraph(Part.Paragraph paragraph) {
        words.add(paragraph.text());
    }

    @Override
    public void facts(Part.Facts facts) {
        facts.facts().forEach(fact -> {
            words.add(fact.label().text());
            cells.add(fact.cell());
        });
    }

    @Override
    public void cards(Part.Cards cards) {
        cards.cards().forEach(card -> {
            words.add(card.title());
            facts(card.facts());
            card.chart().ifPresent(chart -> {
                cells.add(chart.sentence().cell());
                facts(new Part.Facts(chart.values()));
            });
        });
    }

    @Override
    public void grid(Part.Grid grid) {
        grid.columns().forEach(column -> words.add(column.text()));
        grid.rows().forEach(cells::addAll);
    }
}
