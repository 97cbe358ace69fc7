package eu.pontes.plan.ui;

import eu.pontes.audit.AuditLine;
import eu.pontes.plan.ActionView;
import eu.pontes.plan.ObjectiveView;
import eu.pontes.plan.PlanView;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Says what was done to a plan, from a line of the audit trail. */
final class DeedWords {

    private static final Map<String, String> DEEDS = Map.ofEntries(
            Map.entry("plan.drafted", "history.deed.drafted"),
            Map.entry("plan.carried-over", "history.deed.carried-over"),
            Map.entry("plan.continued", "history.deed.continued"),
            Map.entry("plan.added", "history.deed.added"),
            Map.entry("plan.changed", "history.deed.changed"),
            Map.entry("plan.removed", "history.deed.removed"),
            Map.entry("plan.submitted", "history.deed.submitted"),
            Map.entry("plan.changes-requested", "history.deed.changes-requested"),
            Map.entry("plan.approved", "history.deed.approved"),
            Map.entry("plan.evaluated", "history.deed.evaluated"),
            Map.entry("plan.grid-imported", "history.deed.grid-imported"),
            Map.entry("plan.grid-removed", "history.deed.grid-removed"),
            Map.entry("plan.analysis-answered", "history.deed.analysis-answered"),
            Map.entry("plan.file-added", "history.deed.file-added"),
            Map.entry("plan.file-removed", "history.deed.file-removed"));

    /** The pages that no deed names by itself. */
    private static final Map<String, String> PAGES = Map.of(
            "details", "plan.details",
            "state-of-play", "plan.state",
            "consultations", "plan.consultation",
            "support", "plan.support",
            "agreement", "plan.agreement",
            "objectives", "plan.objective",
            "actions", "plan.action");

    private DeedWords() {}

    static String of(PlanView plan, AuditLine line, BiFunction<String, Object[], String> texts) {
        String deed = texts.apply(
                DEEDS.getOrDefault(line.action(), "history.deed.other"),
                new Object[] {plan.lineage().origin()});
        String[] part = line.part().split("/", 2);
        String page = PAGES.get(part[0]);
        if (page == null) {
            return deed;
        }
        String title = part.length > 1 ? title(plan, part[1]) : "";
        return deed + ": " + texts.apply(page, new Object[0]) + (title.isEmpty() ? "" : " – " + title);
    }

    /** What the part is called now, if it still is there. */
    private static String title(PlanView plan, String id) {
        return Stream.concat(
                        plan.objectives().stream()
                                .filter(one -> one.id().toString().equals(id))
                                .map(ObjectiveView::statement),
                        plan.actions().stream()
                                .filter(one -> one.id().toString().equals(id))
                                .map(ActionView::title))
                .findFirst()
                .orElse("");
    }
}
