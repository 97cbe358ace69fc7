package eu.pontes.plan.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import eu.pontes.document.view.FileLink;
import eu.pontes.document.view.FileSource;
import eu.pontes.kernel.Language;
import eu.pontes.plan.ConsultationView;
import eu.pontes.plan.Groundwork;
import eu.pontes.plan.ObjectiveView;
import eu.pontes.plan.PlanView;
import eu.pontes.plan.ProgressView;
import eu.pontes.plan.ReservationView;
import eu.pontes.platform.text.Formats;
import java.util.stream.Collectors;

/** A whole plan to read, from the state of play to the last progress entry; nothing in it can be changed. */
public final class PlanSummaryPanel extends Div {

    private final transient Formats formats = Formats.of(Language.of(getLocale()));
    private final Language language = Language.of(getLocale());

    private final transient FileSource files;

    /** A plan, and where its reader gets its files from. */
    public PlanSummaryPanel(PlanView plan, FileSource files) {
        this.files = files;
        add(facts(plan), new RuleFindings(plan.findings()), groundwork(plan.groundwork()), stateOfPlay(plan));
        plan.analysis().ifPresent(analysis -> add(new AnalysisPanel(analysis)));
        add(objectives(plan), new FundingPanel(plan), actions(plan));
        if (!plan.progress().isEmpty()) {
            add(progress(plan));
        }
    }

    private Component facts(PlanView plan) {
        DescriptionList facts = list();
        fact(facts, "plan.employer", plan.employerName());
        fact(facts, "plan.type", plan.planType().in(language));
        fact(
                facts,
                "plan.label",
                plan.leadsToLabel() ? getTranslation("plan.label.yes") : getTranslation("plan.label.no"));
        fact(facts, "plan.period", period(plan));
        fact(facts, "plan.service", plan.serviceName());
        plan.lineage().continues().ifPresent(earlier -> fact(facts, "plan.continues", earlier.title()));
        plan.submittedAt().ifPresent(moment -> fact(facts, "plan.submitted-at", formats.moment(moment)));
        return facts;
    }

    private Component groundwork(Groundwork groundwork) {
        Section section = section(getTranslation("plan.groundwork"));
        DescriptionList facts = list();
        if (groundwork.consultations().isEmpty()) {
            fact(facts, "plan.consultation", getTranslation("plan.consultation.none"));
        }
        groundwork.consultations().forEach(consultation -> {
            fact(facts, "plan.consultation", words(consultation));
            consultation
                    .documents()
                    .forEach(paper -> facts.add(
                            new DescriptionList.Term(getTranslation("plan.consultation.document")),
                            new DescriptionList.Description(new FileLink(paper, files))));
        });
        String seats = groundwork.support().stream()
                .map(seat -> getTranslation(
                        "plan.support.seat-of",
                        seat.jobFunction(),
                        getTranslation(seat.voice().key())))
                .collect(Collectors.joining("; "));
        fact(facts, "plan.support", seats.isEmpty() ? getTranslation("plan.support.none") : seats);
        fact(
                facts,
                "plan.agreement",
                groundwork
                        .agreement()
                        .map(agreement ->
                                getTranslation("plan.agreement.line", agreement.decidedBy(), agreement.agreedOn()))
                        .orElseGet(() -> getTranslation("plan.agreement.none")));
        section.add(facts);
        return section;
    }

    private String words(ConsultationView consultation) {
        String line = getTranslation(
                "plan.consultation.line",
                getTranslation(consultation.body().key()),
                consultation.consultedOn(),
                getTranslation(consultation.opinion().key()));
        return consultation.remark().isBlank() ? line : line + " – " + consultation.remark();
    }

    private Component stateOfPlay(PlanView plan) {
        Section section = section(getTranslation("plan.state"));
        plan.stateOfPlay()
                .ifPresentOrElse(
                        state -> section.add(new StateOfPlayPanel(state)),
                        () -> section.add(hint(getTranslation("plan.state.none"))));
        return section;
    }

    private Component objectives(PlanView plan) {
        Section section = section(getTranslation("plan.objectives"));
        if (plan.objectives().isEmpty()) {
            section.add(hint(getTranslation("plan.objectives.none")));
        } else {
            section.add(new CoverageMatrix(plan.coverage()));
        }
        plan.objectives().forEach(objective -> section.add(objective(plan, objective)));
        return section;
    }

    private Component objective(PlanView plan, ObjectiveView objective) {
        Div card = new Div(new H3(objective.statement()));
        card.addClassName("p-section");
        DescriptionList facts = list();
        fact(facts, "plan.objective.domain", objective.domainName().in(language));
        fact(facts, "plan.objective.group", objective.targetGroupName().in(language));
        fact(facts, "plan.objective.indicator", objective.indicator().names().in(language));
        fact(facts, "plan.objective.baseline-on", formats.date(objective.baselineOn()));
        fact(facts, "plan.objective.deadline", formats.date(objective.deadline()));
        fact(facts, "plan.owner", objective.owner());
        objective
                .baselineShare()
                .ifPresent(share ->
                        fact(facts, "plan.share", getTranslation("plan.share.of", share.part(), share.whole())));
        if (objective.rough()) {
            fact(facts, "plan.share", getTranslation("plan.share.rough"));
        }
        objective.reservation().ifPresent(approval -> reservation(facts, approval));
        objective
                .carriedFrom()
                .ifPresent(
                        from -> fact(facts, "plan.carried-over", plan.lineage().origin()));
        card.add(facts, new ProgressFigure(objective));
        return card;
    }

    private void reservation(DescriptionList facts, ReservationView approval) {
        fact(
                facts,
                "plan.reservation",
                getTranslation("plan.reservation.line", approval.approval(), approval.from(), approval.until()));
        fact(facts, "plan.reservation.status", getTranslation(approval.status().key()));
    }

    private Component actions(PlanView plan) {
        Section section = section(getTranslation("plan.actions"));
        if (plan.actions().isEmpty()) {
            section.add(hint(getTranslation("plan.actions.none")));
        }
        plan.actions().forEach(action -> section.add(new ActionCard(plan, action, files)));
        return section;
    }

    private Component progress(PlanView plan) {
        Section section = section(getTranslation("plan.progress"));
        UnorderedList entries = new UnorderedList();
        entries.addClassName("p-history");
        plan.progress().forEach(entry -> entries.add(entry(plan, entry)));
        section.add(entries);
        return section;
    }

    private ListItem entry(PlanView plan, ProgressView entry) {
        ObjectiveView objective = plan.objective(entry.objective()).orElseThrow();
        String value = ProgressFigure.worded(this, objective.indicator(), entry.value());
        ListItem item = new ListItem(new Paragraph(getTranslation(
                "plan.progress.entry", entry.happenedOn(), objective.statement(), value, entry.source())));
        if (!entry.note().isBlank()) {
            item.add(hint(entry.note()));
        }
        return item;
    }

    private String period(PlanView plan) {
        return getTranslation(
                "plan.from-to", plan.period().from(), plan.period().to());
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }

    private static DescriptionList list() {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("p-facts");
        return facts;
    }

    private static Section section(String title) {
        Section section = new Section(new H2(title));
        section.addClassName("p-section");
        return section;
    }

    private static Paragraph hint(String text) {
        Paragraph hint = new Paragraph(text);
        hint.addClassName("p-hint");
        return hint;
    }
}
