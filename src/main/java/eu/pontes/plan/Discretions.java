package eu.pontes.plan;

import eu.pontes.identity.Callers;
import eu.pontes.kernel.TenantId;
import eu.pontes.programme.AnalysisBasisService;
import eu.pontes.programme.HeldFigureRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Decides how much of what an employer counted the caller may know. */
@ApplicationScoped
class Discretions {

    private final AnalysisBasisService basis;
    private final Callers callers;

    @Inject
    Discretions(AnalysisBasisService basis, Callers callers) {
        this.basis = basis;
        this.callers = callers;
    }

    /** Whoever is neither the employer nor the service that was entrusted with the plan gets what could be published. */
    Discretion of(DiversityPlan plan) {
        Optional<TenantId> reader = callers.find().map(caller -> caller.organisation());
        if (reader.filter(plan.employer()::equals).isPresent()) {
            return Discretion.none();
        }
        HeldFigureRules rules = basis.figureRules(plan.programmeVersion());
        return reader.filter(plan.service()::equals).isPresent()
                ? Discretion.reviewing(rules)
                : Discretion.publishing(rules);
    }

    /** What holds for everybody outside the employer: which numbers are kept from all of them. */
    Discretion ofOthers(DiversityPlan plan) {
        return Discretion.reviewing(basis.figureRules(plan.programmeVersion()));
    }
}
