package eu.pontes.plan.paper;

import eu.pontes.plan.AnalysisView;
import eu.pontes.plan.Answer;
import eu.pontes.plan.Figure;
import eu.pontes.plan.Headcounts;
import eu.pontes.plan.StateOfPlayView;
import eu.pontes.programme.AnalysisSection;
import eu.pontes.programme.Question;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a plan says of where its employer stands, in figures and in words. */
final class StateOfPlayContent {

    private final Words words;

    StateOfPlayContent(Words words) {
        this.words = words;
    }

    /** The totals, and the workforce by each division that was counted. */
    List<Part> figures(StateOfPlayView state) {
        List<Part> parts = new ArrayList<>(List.of(new Part.Facts(facts(state))));
        Headcounts headcounts = state.headcounts();
        headcounts.tables().forEach(table -> parts.add(table(table, headcounts)));
        if (headcounts.tablesHideSome()) {
            parts.add(new Part.Paragraph(words.say("plan.figure.legend")));
        }
        return parts;
    }

    private List<Part.Fact> facts(StateOfPlayView state) {
        Headcounts headcounts = state.headcounts();
        List<Part.Fact> facts = new ArrayList<>(List.of(
                words.fact("plan.state.reference-date", words.day(state.referenceDate())),
                words.fact("plan.state.total", total(headcounts.workforce()))));
        headcounts
                .groups()
                .forEach(group -> facts.add(new Part.Fact(
                        new Part.Label(group.code(), group.name().in(words.language())),
                        share(group.people(), headcounts.workforce()),
                        true)));
        facts.add(words.fact("plan.state.basis", words.worded(state.lawfulBasis())));
        if (!state.note().isBlank()) {
            facts.add(words.fact("plan.state.note", new Cell.Text(state.note())));
        }
        return facts;
    }

    private Cell total(Figure workforce) {
        return workforce.people().map(words::count).orElseGet(this::hidden);
    }

    private Cell share(Figure people, Figure workforce) {
        return people.people()
                .flatMap(number -> workforce
                        .people()
                        .<Cell>map(all -> new Cell.Numeric(
                                BigDecimal.valueOf(number), "", words.say("plan.state.of", number, all))))
                .orElseGet(this::hidden);
    }

    private Cell hidden() {
        return new Cell.Named("", words.say("plan.state.hidden"));
    }

    private Part table(Headcounts.Table table, Headcounts headcounts) {
        List<Part.Label> columns =
                new ArrayList<>(List.of(words.label(table.division().key()), words.label("plan.grid.everybody")));
        headcounts
                .groups()
                .forEach(group ->
                        columns.add(new Part.Label(group.code(), group.name().in(words.language()))));
        return new Part.Grid(columns, table.rows().stream().map(this::row).toList());
    }

    private List<Cell> row(Headcounts.Row row) {
        return Stream.concat(
                        Stream.of(new Cell.Named(row.code(), row.name().in(words.language())), figure(row.everybody())),
                        row.groups().stream().map(this::figure))
                .toList();
    }

    private Cell figure(Figure figure) {
        return figure.people()
                .map(words::count)
                .orElseGet(() -> figure.isHidden()
                        ? new Cell.Named("hidden", words.say("plan.figure.hidden"))
                        : new Cell.Named("", words.say("plan.figure.not-counted")));
    }

    /** The questions that have an answer, with it. */
    Part answers(AnalysisView analysis) {
        List<List<Cell>> rows = new ArrayList<>();
        for (AnalysisSection section : AnalysisSection.values()) {
            for (Question question : analysis.answered(section)) {
                Answer answer = analysis.to(question).orElseThrow();
                rows.add(List.of(
                        words.worded(section),
                        new Cell.Named(question.code(), question.text().in(words.language())),
                        answer(answer)));
            }
        }
        return new Part.Grid(
                Stream.of("plan.analysis.section", "plan.analysis.question", "plan.analysis.answer")
                        .map(words::label)
                        .toList(),
                rows);
    }

    private Cell answer(Answer answer) {
        String extent = words.say(answer.extent().key());
        return new Cell.Named(
                answer.extent() + " " + answer.remark(),
                answer.remark().isBlank() ? extent : extent + " – " + answer.remark());
    }
}
