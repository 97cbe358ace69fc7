package eu.pontes.plan.paper;

import eu.pontes.plan.PlanView;
import eu.pontes.plan.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** That a plan was handed in: when, by whom, to whom, and what exactly. */
final class Receipt {

    private final PlanView plan;
    private final Submission submission;
    private final Words words;

    Receipt(PlanView plan, Submission submission, Words words) {
        this.plan = plan;
        this.submission = submission;
        this.words = words;
    }

    /**
     * The receipt, with the fingerprint that was taken when the plan was handed in. Of an early submission none was taken;
     * it gets that of the plan if the plan still is what was handed in.
     */
    PlanDocument document(PlanDocument content) {
        List<Part.Fact> facts = new ArrayList<>(List.of(
                words.fact("plan.title", new Cell.Text(plan.title())),
                words.fact("plan.employer", new Cell.Text(plan.employerName())),
                words.fact("plan.service", new Cell.Text(plan.serviceName())),
                words.fact("paper.round", words.count(submission.round())),
                words.fact("plan.submitted-at", words.moment(submission.at()))));
        submission.by().ifPresent(name -> facts.add(words.fact("paper.receipt.by", new Cell.Text(name))));
        List<Part> parts = new ArrayList<>();
        Optional<String> fingerprint = submission
                .sha256()
                .or(() -> submission.unchanged() ? Optional.of(Fingerprint.sha256(content)) : Optional.empty());
        if (fingerprint.isPresent()) {
            facts.add(words.fact("paper.receipt.fingerprint", new Cell.Text(fingerprint.get())));
            parts.add(new Part.Paragraph(words.say("paper.receipt.fingerprint.about")));
        } else {
            parts.add(new Part.Paragraph(words.say("paper.receipt.fingerprint.none")));
        }
        parts.add(0, new Part.Facts(facts));
        return new PlanDocument(
                words.language(),
                words.say("paper.receipt", submission.round()),
                plan.title(),
                List.of(
                        new PlanDocument.Section(words.label("paper.receipt.what"), true, parts),
                        new PlanDocument.Section(
                                words.label("paper.receipt.next"), true, List.of(new Part.Paragraph(next())))));
    }

    private String next() {
        return switch (plan.status()) {
            case SUBMITTED -> words.say("plan.meaning.submitted", plan.serviceName());
            case DRAFT, CHANGES_REQUESTED -> words.say("plan.meaning.changes-requested", plan.serviceName());
            case APPROVED -> words.say("plan.meaning.approved", plan.period().to());
            case EVALUATED -> words.say("plan.meaning.evaluated");
        };
    }
}
