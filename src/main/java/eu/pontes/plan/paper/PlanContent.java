package eu.pontes.plan.paper;

import eu.pontes.plan.ActionView;
import eu.pontes.plan.ConsultationView;
import eu.pontes.plan.Coverage;
import eu.pontes.plan.Groundwork;
import eu.pontes.plan.ObjectiveView;
import eu.pontes.plan.PlanView;
import eu.pontes.plan.ProgressView;
import eu.pontes.plan.SupportSeat;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a plan says, from its basics to the last progress entry: the one place where a new part of a plan is added. */
final class PlanContent {

    private final PlanView plan;
    private final Words words;

    PlanContent(PlanView plan, Words words) {
        this.plan = plan;
        this.words = words;
    }

    /** The plan as it stands at a moment. */
    PlanDocument at(Instant now) {
        FundingContent funding = new FundingContent(plan, words);
        CourseContent course = new CourseContent(plan, words);
        return new PlanDocument(
                words.language(),
                plan.title(),
                words.say("paper.about", plan.employerName(), now),
                Stream.of(
                                basics(),
                                groundwork(),
                                stateOfPlay(),
                                analysis(),
                                coverage(),
                                objectives(),
                                actions(),
                                carriedOver(),
                                Optional.of(funding.section()),
                                course.course(),
                                course.evidence(),
                                progress())
                        .flatMap(Optional::stream)
                        .toList());
    }

    private Optional<PlanDocument.Section> basics() {
        List<Part.Fact> facts = new ArrayList<>(List.of(
                words.fact("plan.title", new Cell.Text(plan.title())),
                words.fact("plan.employer", new Cell.Named(plan.employer().toString(), plan.employerName())),
                words.fact(
                        "plan.type",
                        new Cell.Named(
                                plan.planTypeId().toString(), plan.planType().in(words.language()))),
                words.course(
                        "plan.label",
                        new Cell.Text(plan.leadsToLabel() ? words.say("plan.label.yes") : words.say("plan.label.no"))),
                words.fact("plan.starts-on", words.day(plan.period().from())),
                words.fact("plan.ends-on", words.day(plan.period().to())),
                words.fact("plan.service", new Cell.Named(plan.service().toString(), plan.serviceName())),
                words.fact("plan.budget", words.money(plan.budget())),
                words.course("paper.status", words.worded(plan.status())),
                words.course("paper.round", words.count(plan.round()))));
        plan.lineage()
                .continues()
                .ifPresent(earlier -> facts.add(
                        words.fact("plan.continues", new Cell.Named(earlier.id().toString(), earlier.title()))));
        plan.submittedAt().ifPresent(moment -> facts.add(words.course("plan.submitted-at", words.moment(moment))));
        return section("plan.basics", true, new Part.Facts(facts));
    }

    private Optional<PlanDocument.Section> groundwork() {
        Groundwork groundwork = plan.groundwork();
        List<Part.Fact> facts = new ArrayList<>();
        groundwork.consultations().forEach(consultation -> {
            facts.add(consultation(consultation));
            consultation
                    .documents()
                    .forEach(paper -> facts.add(words.fact("plan.consultation.document", words.file(paper))));
        });
        if (facts.isEmpty()) {
            facts.add(words.fact("plan.consultation", none("plan.consultation.none")));
        }
        facts.add(words.fact(
                "plan.support",
                groundwork.support().isEmpty() ? none("plan.support.none") : support(groundwork.support())));
        facts.add(words.fact(
                "plan.agreement",
                groundwork
                        .agreement()
                        .<Cell>map(agreement -> new Cell.Named(
                                agreement.agreedOn() + " " + agreement.decidedBy(),
                                words.say("plan.agreement.line", agreement.decidedBy(), agreement.agreedOn())))
                        .orElseGet(() -> none("plan.agreement.none"))));
        return section("plan.groundwork", true, new Part.Facts(facts));
    }

    private Part.Fact consultation(ConsultationView consultation) {
        String line = words.say(
                "plan.consultation.line",
                words.say(consultation.body().key()),
                consultation.consultedOn(),
                words.say(consultation.opinion().key()));
        return words.fact(
                "plan.consultation",
                new Cell.Named(
                        consultation.body() + " " + consultation.consultedOn() + " " + consultation.opinion() + " "
                                + consultation.remark(),
                        consultation.remark().isBlank() ? line : line + " – " + consultation.remark()));
    }

    private Cell support(List<SupportSeat> seats) {
        return new Cell.Named(
                seats.stream()
                        .map(seat -> seat.jobFunction() + " " + seat.voice())
                        .collect(Collectors.joining("; ")),
                seats.stream()
                        .map(seat -> words.say(
                                "plan.support.seat-of",
                                seat.jobFunction(),
                                words.say(seat.voice().key())))
                        .collect(Collectors.joining("; ")));
    }

    private Cell none(String key) {
        return new Cell.Named("", words.say(key));
    }

    /** It follows from the objectives, so it is not handed in once more. */
    private Optional<PlanDocument.Section> coverage() {
        Coverage coverage = plan.coverage();
        if (plan.objectives().isEmpty()) {
            return Optional.empty();
        }
        List<Part.Label> columns = new ArrayList<>(List.of(words.label("plan.objective.domain")));
        coverage.targetGroups()
                .forEach(group -> columns.add(new Part.Label("plan.objective.group", group.in(words.language()))));
        return section(
                "paper.coverage",
                false,
                new Part.Grid(columns, coverage.rows().stream().map(this::row).toList()));
    }

    private List<Cell> row(Coverage.Row row) {
        List<Cell> cells = new ArrayList<>(List.of(new Cell.Text(row.domain().in(words.language()))));
        row.objectives()
                .forEach(number -> cells.add(new Cell.Numeric(
                        BigDecimal.valueOf(number), "", words.say("plan.coverage.objectives", number))));
        return cells;
    }

    private Optional<PlanDocument.Section> stateOfPlay() {
        return section(
                "plan.state",
                true,
                plan.stateOfPlay()
                        .map(state ->
                                new StateOfPlayContent(words).figures(state).toArray(Part[]::new))
                        .orElseGet(() -> new Part[] {new Part.Paragraph(words.say("plan.state.none"))}));
    }

    private Optional<PlanDocument.Section> analysis() {
        return plan.analysis()
                .flatMap(answered -> section("plan.analysis", true, new StateOfPlayContent(words).answers(answered)));
    }

    private Optional<PlanDocument.Section> objectives() {
        return section(
                "plan.objectives",
                true,
                plan.objectives().isEmpty()
                        ? new Part.Paragraph(words.say("plan.objectives.none"))
                        : new Part.Cards(
                                words.label("plan.objective"),
                                plan.objectives().stream()
                                        .map(new ObjectiveCard(plan, words)::of)
                                        .toList()));
    }

    private Optional<PlanDocument.Section> actions() {
        return section(
                "plan.actions",
                true,
                plan.actions().isEmpty()
                        ? new Part.Paragraph(words.say("plan.actions.none"))
                        : new Part.Grid(
                                Stream.of(
                                                "plan.action",
                                                "plan.action.objective",
                                                "plan.owner",
                                                "plan.action.starts-on",
                                                "plan.action.due-on",
                                                "paper.budget")
                                        .map(words::label)
                                        .toList(),
                                plan.actions().stream().map(this::row).toList()));
    }

    /** A table of its own, for one more column would leave the others no room. */
    private Optional<PlanDocument.Section> carriedOver() {
        List<List<Cell>> rows = plan.actions().stream()
                .flatMap(action -> action.carriedFrom().stream()
                        .map(from -> List.<Cell>of(
                                new Cell.Text(action.title()),
                                new Cell.Named(from.toString(), plan.lineage().origin()))))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : section(
                        "plan.carried-over.actions",
                        true,
                        new Part.Grid(List.of(words.label("plan.action"), words.label("plan.carried-over")), rows));
    }

    private List<Cell> row(ActionView action) {
        String objective = action.objective()
                .flatMap(plan::objective)
                .map(ObjectiveView::statement)
                .orElse("");
        return List.of(
                new Cell.Text(action.title()),
                new Cell.Text(objective),
                new Cell.Text(action.owner()),
                words.day(action.startsOn()),
                words.day(action.dueOn()),
                words.money(action.budget()));
    }

    private Optional<PlanDocument.Section> progress() {
        if (plan.progress().isEmpty()) {
            return Optional.empty();
        }
        return section(
                "plan.progress",
                false,
                new Part.Grid(
                        Stream.of(
                                        "paper.progress.day",
                                        "plan.objective",
                                        "plan.progress.value",
                                        "paper.progress.source",
                                        "paper.progress.note")
                                .map(words::label)
                                .toList(),
                        plan.progress().stream().map(this::row).toList()));
    }

    private List<Cell> row(ProgressView entry) {
        ObjectiveView objective = plan.objective(entry.objective()).orElseThrow();
        return List.of(
                words.day(entry.happenedOn()),
                new Cell.Text(objective.statement()),
                words.measured(objective.indicator(), entry.value()),
                words.worded(entry.source()),
                new Cell.Text(entry.note()));
    }

    private Optional<PlanDocument.Section> section(String key, boolean submitted, Part... parts) {
        return Optional.of(new PlanDocument.Section(words.label(key), submitted, List.of(parts)));
    }
}
