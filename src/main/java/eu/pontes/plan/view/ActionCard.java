package eu.pontes.plan.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import eu.pontes.document.view.FileLink;
import eu.pontes.document.view.FileSource;
import eu.pontes.kernel.Language;
import eu.pontes.plan.ActionView;
import eu.pontes.plan.PlanView;
import eu.pontes.platform.text.Formats;
import eu.pontes.shell.Facts;

/** One action of a plan to read: what, by whom, when, for how much, and what came of it. */
final class ActionCard extends Div {

    private final transient Formats formats = Formats.of(Language.of(getLocale()));
    private final Facts facts = new Facts();

    ActionCard(PlanView plan, ActionView action, FileSource files) {
        addClassName("p-section");
        add(new H3(action.title()), facts);
        action.objective()
                .flatMap(plan::objective)
                .ifPresent(objective -> facts.fact("plan.action.objective", objective.statement()));
        facts.fact("plan.owner", action.owner())
                .fact("plan.action.starts-on", formats.date(action.startsOn()))
                .fact("plan.action.due-on", formats.date(action.dueOn()));
        money(plan, action);
        action.carriedFrom()
                .ifPresent(
                        from -> facts.fact("plan.carried-over", plan.lineage().origin()));
        course(plan, action);
        action.evidence().forEach(file -> facts.fact("plan.evidence", new FileLink(file, files)));
    }

    private void money(PlanView plan, ActionView action) {
        facts.fact("plan.action.budget", formats.money(action.budget()));
        if (plan.funding().concernsSubsidy()) {
            facts.fact("plan.action.eligible", formats.money(action.eligibleCost()))
                    .fact("plan.action.subsidy", formats.money(action.subsidyAsked()))
                    .fact("plan.action.own", formats.money(action.ownShare()));
        }
        if (action.sectorPoint()) {
            facts.fact("plan.action.sector", getTranslation("programme.measured.yes"));
        }
    }

    private void course(PlanView plan, ActionView action) {
        if (plan.hasCourse()) {
            facts.fact(
                    "plan.action.status",
                    getTranslation(action.course().status().key()));
            action.course().since().ifPresent(moment -> facts.fact("plan.action.status-since", formats.moment(moment)));
            action.course().reason().ifPresent(reason -> facts.fact("plan.action.reason", reason));
        }
    }
}
