package eu.pontes.plan.paper;

import eu.pontes.plan.ActionView;
import eu.pontes.plan.Funding;
import eu.pontes.plan.PlanView;
import eu.pontes.plan.SectorAgreement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a plan costs, who pays it, and what it takes up of the sector's agreement. */
record FundingContent(PlanView plan, Words words) {

    PlanDocument.Section section() {
        Funding funding = plan.funding();
        List<Part> parts = new ArrayList<>(List.of(new Part.Facts(facts(funding))));
        if (told()) {
            parts.add(new Part.Grid(
                    Stream.of(
                                    "plan.action",
                                    "paper.budget",
                                    "plan.action.eligible",
                                    "plan.action.subsidy",
                                    "plan.action.own",
                                    "plan.action.sector")
                            .map(words::label)
                            .toList(),
                    plan.actions().stream().map(this::row).toList()));
        }
        return new PlanDocument.Section(
                words.label("plan.funding"), told() || plan.sectorAgreement() != SectorAgreement.UNKNOWN, parts);
    }

    private boolean told() {
        return plan.funding().concernsSubsidy() || plan.funding().sectorPoints() > 0;
    }

    private List<Part.Fact> facts(Funding funding) {
        List<Part.Fact> facts = new ArrayList<>();
        if (funding.concernsSubsidy()) {
            facts.add(words.fact("plan.funding.eligible", words.money(funding.eligible())));
            facts.add(words.fact("plan.funding.asked", words.money(funding.asked())));
            funding.most().ifPresent(most -> facts.add(words.course("plan.funding.most", words.money(most))));
            facts.add(words.fact("plan.funding.own", words.money(funding.own())));
        }
        facts.add(words.fact("plan.sector", words.worded(plan.sectorAgreement())));
        if (funding.sectorPoints() > 0) {
            facts.add(words.fact("plan.sector.points", words.count(funding.sectorPoints())));
        }
        return facts;
    }

    private List<Cell> row(ActionView action) {
        return List.of(
                new Cell.Text(action.title()),
                words.money(action.budget()),
                words.money(action.eligibleCost()),
                words.money(action.subsidyAsked()),
                words.money(action.ownShare()),
                action.sectorPoint()
                        ? new Cell.Named("yes", words.say("programme.measured.yes"))
                        : new Cell.Named("no", words.say("programme.measured.no")));
    }
}
