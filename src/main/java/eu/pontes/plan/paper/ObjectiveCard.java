package eu.pontes.plan.paper;

import eu.pontes.plan.ObjectiveView;
import eu.pontes.plan.PlanView;
import eu.pontes.plan.Progress;
import eu.pontes.plan.ReservationView;
import eu.pontes.plan.Trajectory;
import eu.pontes.plan.TrajectoryWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What there is to read about one objective: for whom, how it is measured, and how far it has come. */
record ObjectiveCard(PlanView plan, Words words) {

    Part.Card of(ObjectiveView objective) {
        List<Part.Fact> facts = new ArrayList<>(List.of(
                words.fact(
                        "plan.objective.domain",
                        new Cell.Named(
                                objective.domain(), objective.domainName().in(words.language()))),
                words.fact(
                        "plan.objective.group",
                        new Cell.Named(
                                objective.targetGroup(),
                                objective.targetGroupName().in(words.language()))),
                words.fact(
                        "plan.objective.indicator",
                        new Cell.Named(
                                objective.indicator().code(),
                                objective.indicator().names().in(words.language()))),
                words.fact("plan.objective.baseline-on", words.day(objective.baselineOn())),
                words.fact("plan.objective.deadline", words.day(objective.deadline())),
                words.fact("plan.owner", new Cell.Text(objective.owner()))));
        objective.baselineShare().ifPresent(share -> facts.add(words.fact("plan.share", words.share(share))));
        if (objective.rough()) {
            facts.add(words.course("plan.share", new Cell.Text(words.say("plan.share.rough"))));
        }
        objective.reservation().ifPresent(approval -> facts.addAll(reservation(approval)));
        objective
                .carriedFrom()
                .ifPresent(from -> facts.add(words.fact(
                        "plan.carried-over",
                        new Cell.Named(from.toString(), plan.lineage().origin()))));
        return new Part.Card(objective.statement(), new Part.Facts(facts), Optional.of(chart(objective)));
    }

    /** Whether it can be used today is no part of what was handed in. */
    private List<Part.Fact> reservation(ReservationView approval) {
        return List.of(
                words.fact(
                        "plan.reservation",
                        new Cell.Named(
                                approval.approval() + " " + approval.from() + " " + approval.until(),
                                words.say(
                                        "plan.reservation.line",
                                        approval.approval(),
                                        approval.from(),
                                        approval.until()))),
                words.course("plan.reservation.status", words.worded(approval.status())));
    }

    private Part.Chart chart(ObjectiveView objective) {
        Progress progress = objective.progress();
        Cell baseline = words.measured(objective.indicator(), progress.baseline());
        Cell current = words.measured(objective.indicator(), progress.current());
        Cell target = words.measured(objective.indicator(), progress.target());
        String sentence = words.say(
                progress.reached() ? "plan.progress.reached" : "plan.progress.on-the-way",
                current.shown(),
                target.shown(),
                objective.deadline());
        return new Part.Chart(
                words.course("plan.progress", new Cell.Text(sentence)),
                words.say("paper.chart", baseline.shown(), current.shown(), target.shown()),
                progress.percent(),
                course(objective),
                List.of(
                        words.fact("plan.baseline", baseline),
                        words.course("plan.current", current),
                        words.fact("plan.target", target)));
    }

    private Optional<Part.Course> course(ObjectiveView objective) {
        Trajectory way = objective.trajectory();
        if (!way.moved()) {
            return Optional.empty();
        }
        TrajectoryWords told = new TrajectoryWords(objective, words::say);
        return Optional.of(new Part.Course(way.plot(), told.whole(), told.pace().orElse("")));
    }
}
