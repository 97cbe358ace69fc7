package eu.pontes.vacancy;

import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.Problem;
import eu.pontes.plan.ObjectiveId;
import eu.pontes.plan.PlanService;
import eu.pontes.plan.ReservationService;
import eu.pontes.plan.ReservationView;
import eu.pontes.platform.validation.Checks;
import eu.pontes.reference.EscoId;
import eu.pontes.reference.NaceCode;
import eu.pontes.reference.Postcode;
import eu.pontes.reference.ReferenceData;
import eu.pontes.scheme.PlacedWork;
import eu.pontes.scheme.SchemeService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Everything that must hold before the content of an offer is kept, and again before it goes public. */
@ApplicationScoped
class OfferChecks {

    private final Checks checks;
    private final ReferenceData reference;
    private final PlanService plans;
    private final ReservationService reservations;
    private final SchemeService schemes;
    private final Clock clock;

    @Inject
    OfferChecks(
            Checks checks,
            ReferenceData reference,
            PlanService plans,
            ReservationService reservations,
            SchemeService schemes,
            Clock clock) {
        this.checks = checks;
        this.reference = reference;
        this.plans = plans;
        this.reservations = reservations;
        this.schemes = schemes;
        this.clock = clock;
    }

    /**
     * Returns the content if it may be kept.
     *
     * @param kept the objective that the offer served already, which may have come to its end since
     * @throws Problem.Invalid naming every field that is wrong
     */
    OfferContent valid(OfferContent content, Optional<ObjectiveId> kept) {
        checks.valid(content);
        LocalDate today = LocalDate.now(clock);
        List<FieldError> errors = new ArrayList<>(OfferRules.broken(content, today));
        errors.addAll(schemes.faults(content.placement(), content.kind() == OfferKind.JOB, content.countedOn(today)));
        known("occupation", content.occupation(), errors, "offer-occupation", this::isOccupation);
        known("sector", content.sector(), errors, "offer-sector", this::isSector);
        known("workplace.postcode", content.workplace().postcode(), errors, "offer-postcode", this::isPostcode);
        content.serves()
                .filter(objective -> !kept.equals(Optional.of(objective)) && !isLinkable(objective))
                .ifPresent(foreign -> errors.add(FieldError.of("objective", "offer-objective")));
        Problem.refuse(errors);
        return content;
    }

    /**
     * Refuses what may be kept as a draft, but breaks a rule that people rely on once it is public: of its scheme, or of
     * positive action.
     *
     * @throws Problem.Invalid naming every field that is wrong
     */
    void mayGoPublic(OfferContent content) {
        List<FieldError> errors =
                new ArrayList<>(schemes.blocks(placed(content), content.countedOn(LocalDate.now(clock))));
        errors.addAll(reservation(content));
        Problem.refuse(errors);
    }

    private static PlacedWork placed(OfferContent content) {
        return new PlacedWork(
                content.placement(),
                content.terms().hoursPerWeek(),
                new Postcode(content.workplace().postcode()).region(),
                content.terms().wage() != null);
    }

    /**
     * Places are kept for a group only under an approval that can be used now and lasts as long as the offer (royal decree
     * of 11 February 2019).
     */
    private List<FieldError> reservation(OfferContent content) {
        if (!content.keepsPlaces()) {
            return List.of();
        }
        Optional<ReservationView> approval = content.serves()
                .flatMap(objective ->
                        Optional.ofNullable(reservations.reservations().get(objective)))
                .filter(found -> found.status().open());
        if (approval.isEmpty()) {
            return List.of(FieldError.of("reserved", "offer-not-reservable"));
        }
        LocalDate last = approval.get().until();
        return content.validThrough().isAfter(last)
                ? List.of(FieldError.of("validThrough", "offer-reserved-until", last))
                : List.of();
    }

    private static void known(
            String field, @Nullable String value, List<FieldError> errors, String code, Predicate<String> lookUp) {
        if (value != null && !isKnown(value, lookUp)) {
            errors.add(FieldError.of(field, code));
        }
    }

    /** What has not even the form of a code is not looked up. */
    private static boolean isKnown(String value, Predicate<String> lookUp) {
        try {
            return lookUp.test(value);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private boolean isLinkable(ObjectiveId objective) {
        return plans.linkableObjectives().stream()
                .anyMatch(choice -> choice.id().equals(objective));
    }

    private boolean isOccupation(String id) {
        return reference.occupation(new EscoId(id), Language.EN).isPresent();
    }

    private boolean isSector(String code) {
        return reference.sector(new NaceCode(code), Language.EN).isPresent();
    }

    private boolean isPostcode(String postcode) {
        return reference.place(new Postcode(postcode)).isPresent();
    }
}
