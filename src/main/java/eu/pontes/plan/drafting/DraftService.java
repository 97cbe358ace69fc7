package eu.pontes.plan.drafting;

import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Requires;
import eu.pontes.kernel.Problem;
import eu.pontes.plan.PlanId;
import eu.pontes.plan.PlanService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps what the caller typed until it is saved or thrown away, so that no lost session takes work along. */
@ApplicationScoped
@Transactional
public class DraftService {

    /** A page of five thousand figures fits; a file that somebody pasted by mistake does not. */
    static final int LONGEST = 300_000;

    private final FormDrafts drafts;
    private final PlanService plans;
    private final Callers callers;
    private final Clock clock;
    private final Duration kept;

    @Inject
    DraftService(
            FormDrafts drafts,
            PlanService plans,
            Callers callers,
            Clock clock,
            @ConfigProperty(name = "pontes.draft.days", defaultValue = "30") int days) {
        this.drafts = drafts;
        this.plans = plans;
        this.callers = callers;
        this.clock = clock;
        this.kept = Duration.ofDays(days);
    }

    /** What the caller typed at a place and did not save; whatever the organisation typed too long ago is forgotten. */
    @Requires(Permission.DRAFT_PLANS)
    public Optional<TypedForm> typed(DraftPlace place) {
        Caller writer = callers.current();
        drafts.forget(writer.organisation(), clock.instant().minus(kept));
        return drafts.of(writer, place).map(FormDraft::form);
    }

    /** The pages of an own plan, by their path, on which the caller typed something and did not save it. */
    @Requires(Permission.DRAFT_PLANS)
    public Set<String> unsaved(PlanId plan) {
        String prefix = plan + "/";
        return drafts.of(callers.current(), plan).stream()
                .map(draft -> draft.place().substring(prefix.length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Keeps what stands in a form now in place of what was kept before, and tells when. */
    @Requires(Permission.DRAFT_PLANS)
    public Instant keep(DraftPlace place, int baseVersion, Map<String, String> values) {
        place.plan().ifPresent(plans::mustBeOwn);
        TypedForm form = new TypedForm(values, baseVersion, clock.instant());
        if (FormDraft.json(values).length() > LONGEST) {
            throw Problem.conflict("draft-too-long");
        }
        Caller writer = callers.current();
        drafts.of(writer, place)
                .ifPresentOrElse(draft -> draft.keep(form), () -> drafts.add(new FormDraft(writer, place, form)));
        return form.savedAt();
    }

    /** Throws away what the caller typed at a place. */
    @Requires(Permission.DRAFT_PLANS)
    public void discard(DraftPlace place) {
        drafts.of(callers.current(), place).ifPresent(drafts::remove);
    }
}
