package eu.pontes.plan.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Problem;
import eu.pontes.plan.PlanId;
import eu.pontes.plan.PlanStep;
import eu.pontes.plan.PlanView;
import eu.pontes.shell.Address;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses of a plan's pages, and what the address of the current one names. */
final class PlanPath {

    private static final String PARAMETER = "plan";
    private static final Pattern INDEX = Pattern.compile("\\[(\\d+)\\]");

    private PlanPath() {}

    /** The plan in the address; what is no id at all leads nowhere, like the id of somebody else's plan. */
    static PlanId plan(BeforeEnterEvent event) {
        return new PlanId(id(event, PARAMETER).orElseThrow(() -> Problem.notFound("plan")));
    }

    static Optional<UUID> id(BeforeEnterEvent event, String parameter) {
        return Address.id(event, parameter, parameter);
    }

    /** Sends whoever comes to an editor of a plan that cannot be changed now to the plan itself. */
    static void onlyEditable(BeforeEnterEvent event, PlanView plan) {
        if (!plan.status().editable()) {
            event.forwardTo(to(plan.id()));
        }
    }

    /** Sends whoever comes to report on a plan that does not run to the plan itself. */
    static void onlyRunning(BeforeEnterEvent event, PlanView plan) {
        if (!plan.status().running()) {
            event.forwardTo(to(plan.id()));
        }
    }

    static String to(PlanId plan) {
        return "plans/" + plan;
    }

    static String to(PlanId plan, String part) {
        return to(plan) + "/" + part;
    }

    /** Where what an error of handing in is about can be mended. */
    static Optional<String> to(PlanView plan, FieldError error) {
        return Arrays.stream(PlanStep.values())
                .filter(step -> step.owns(error.field()))
                .findFirst()
                .map(step -> switch (step) {
                    case CHARTER -> "charter";
                    case CONSULTATION -> to(plan.id(), "consultations/new");
                    case SUPPORT -> to(plan.id(), "support");
                    case STATE_OF_PLAY -> to(plan.id(), "state-of-play");
                    case OBJECTIVES ->
                        to(
                                plan.id(),
                                "objectives/"
                                        + index(error)
                                                .map(plan.objectives()::get)
                                                .map(objective -> objective.id().toString())
                                                .orElse("new"));
                    case ACTIONS ->
                        to(
                                plan.id(),
                                "actions/"
                                        + index(error)
                                                .map(plan.actions()::get)
                                                .map(action -> action.id().toString())
                                                .orElse("new"));
                    case AGREEMENT -> to(plan.id(), "agreement");
                });
    }

    private static Optional<Integer> index(FieldError error) {
        Matcher index = INDEX.matcher(error.field());
        return index.find() ? Optional.of(Integer.valueOf(index.group(1))) : Optional.empty();
    }
}
