package eu.pontes.plan.drafting;

import eu.pontes.identity.Callers;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Requires;
import eu.pontes.kernel.Problem;
import eu.pontes.plan.PlanId;
import eu.pontes.plan.PlanSection;
import eu.pontes.plan.PlanService;
import eu.pontes.plan.grid.GridReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps what the caller typed until it is saved or thrown away, so that no lost session takes work along. */
@ApplicationScoped
@Transactional
public class DraftService {

    /** Twice what the largest headcount needs; a file that somebody pasted by mistake is longer. */
    static final int LONGEST = 1_000_000;

    private final FormDrafts drafts;
    private final DraftRetention retention;
    private final PlanService plans;
    private final Callers callers;
    private final Clock clock;

    @Inject
    DraftService(FormDrafts drafts, DraftRetention retention, PlanService plans, Callers callers, Clock clock) {
        this.drafts = drafts;
        this.retention = retention;
        this.plans = plans;
        this.callers = callers;
        this.clock = clock;
    }

    /** What the caller typed at a place and did not save, unless that was too long ago. */
    @Requires(Permission.DRAFT_PLANS)
    public Optional<TypedForm> typed(DraftPlace place) {
        return drafts.of(callers.current(), place, retention.oldest()).map(FormDraft::form);
    }

    /** The pages of an own plan, by their path, on which the caller typed something and did not save it. */
    @Requires(Permission.DRAFT_PLANS)
    public Set<String> unsaved(PlanId plan) {
        String prefix = plan + "/";
        return drafts.places(callers.current(), plan, retention.oldest()).stream()
                .map(place -> place.substring(prefix.length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Keeps what stands in a form now in place of what was kept before, and tells when. */
    @Requires(Permission.DRAFT_PLANS)
    public Instant keep(DraftPlace place, int baseVersion, Map<String, String> values) {
        place.plan().ifPresent(plans::mustBeOwn);
        refusePersons(place, values);
        FormDraft draft = new FormDraft(callers.current(), place, new TypedForm(values, baseVersion, clock.instant()));
        if (draft.length() > LONGEST) {
            throw Problem.conflict("draft-too-long");
        }
        drafts.keep(draft);
        return draft.savedAt();
    }

    /** Throws away what the caller typed at a place. */
    @Requires(Permission.DRAFT_PLANS)
    public void discard(DraftPlace place) {
        drafts.remove(callers.current(), place);
    }

    /** A headcount that looks like a list of persons is kept nowhere, not even for whoever pasted it. */
    private static void refusePersons(DraftPlace place, Map<String, String> values) {
        if (place.page().equals(PlanSection.HEADCOUNTS.path())
                && values.values().stream().anyMatch(GridReader::tellsOfPersons)) {
            throw Problem.conflict("draft-persons");
        }
    }
}
