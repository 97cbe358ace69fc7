package eu.pontes.plan.rest;

import eu.pontes.kernel.Language;
import eu.pontes.plan.ActionView;
import eu.pontes.plan.ConsultationView;
import eu.pontes.plan.ConsultedBody;
import eu.pontes.plan.LawfulBasis;
import eu.pontes.plan.ObjectiveView;
import eu.pontes.plan.Opinion;
import eu.pontes.plan.PlanStatus;
import eu.pontes.plan.PlanView;
import eu.pontes.plan.ProgressSource;
import eu.pontes.plan.ProgressView;
import eu.pontes.plan.Reading;
import eu.pontes.plan.ReservationStatus;
import eu.pontes.plan.ReservationView;
import eu.pontes.plan.StateOfPlayView;
import eu.pontes.plan.Voice;
import eu.pontes.programme.IndicatorKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A whole plan.
 *
 * @param planType in the language of the request
 * @param budget in euro
 */
public record PlanJson(
        UUID id,
        UUID employer,
        String employerName,
        String title,
        String planType,
        boolean leadsToLabel,
        LocalDate startsOn,
        LocalDate endsOn,
        PlanStatus status,
        int round,
        @Nullable Instant submittedAt,
        List<ConsultationJson> consultations,
        List<SupportSeatJson> support,
        @Nullable AgreementJson agreement,
        @Nullable StateOfPlayJson stateOfPlay,
        List<ObjectiveJson> objectives,
        List<ActionJson> actions,
        List<ProgressJson> progress,
        BigDecimal budget) {

    static PlanJson of(PlanView plan, Language language) {
        return new PlanJson(
                plan.id().value(),
                plan.employer().value(),
                plan.employerName(),
                plan.title(),
                plan.planType().in(language),
                plan.leadsToLabel(),
                plan.period().from(),
                plan.period().to(),
                plan.status(),
                plan.round(),
                plan.submittedAt().orElse(null),
                plan.groundwork().consultations().stream()
                        .map(PlanJson::consultation)
                        .toList(),
                plan.groundwork().support().stream()
                        .map(seat -> new SupportSeatJson(seat.jobFunction(), seat.voice()))
                        .toList(),
                plan.groundwork()
                        .agreement()
                        .map(agreement -> new AgreementJson(agreement.agreedOn(), agreement.decidedBy()))
                        .orElse(null),
                plan.stateOfPlay().map(PlanJson::stateOfPlay).orElse(null),
                plan.objectives().stream().map(PlanJson::objective).toList(),
                plan.actions().stream().map(PlanJson::action).toList(),
                plan.progress().stream().map(PlanJson::progress).toList(),
                plan.budget().euro());
    }

    /** Who was heard about the plan, and what they said. */
    public record ConsultationJson(ConsultedBody body, LocalDate consultedOn, Opinion opinion, String remark) {}

    /** A function in the group that follows the plan, and for whom it speaks. */
    public record SupportSeatJson(String jobFunction, Voice voice) {}

    /** The decision by which the employer binds itself. */
    public record AgreementJson(LocalDate agreedOn, String decidedBy) {}

    /** The workforce on one day, in headcounts only. */
    public record StateOfPlayJson(
            LocalDate referenceDate,
            int workforceTotal,
            LawfulBasis lawfulBasis,
            String note,
            List<HeadcountJson> headcounts) {}

    /** How many people belong to a target group; nothing if they are too few to be shown. */
    public record HeadcountJson(
            String targetGroup, @Nullable Integer people) {}

    /** What is to be reached, and how far that is. */
    public record ObjectiveJson(
            UUID id,
            String domain,
            String targetGroup,
            String statement,
            String indicator,
            IndicatorKind indicatorKind,
            BigDecimal baseline,
            @Nullable ShareJson baselineShare,
            LocalDate baselineOn,
            BigDecimal current,
            BigDecimal target,
            LocalDate deadline,
            String owner,
            @Nullable ReservationJson reservation) {}

    /** So many out of so many: the numbers behind a percentage. */
    public record ShareJson(int part, int whole) {}

    /** The approval by which places are kept for the target group, and whether it can be used today. */
    public record ReservationJson(String approval, LocalDate from, LocalDate until, ReservationStatus status) {}

    /** What will be done. */
    public record ActionJson(
            UUID id,
            String title,
            String owner,
            LocalDate startsOn,
            LocalDate dueOn,
            BigDecimal budget,
            @Nullable UUID objective) {}

    /** What was reported. */
    public record ProgressJson(
            UUID objective,
            LocalDate happenedOn,
            BigDecimal value,
            @Nullable ShareJson share,
            String note,
            ProgressSource source) {}

    private static ConsultationJson consultation(ConsultationView consultation) {
        return new ConsultationJson(
                consultation.body(), consultation.consultedOn(), consultation.opinion(), consultation.remark());
    }

    private static StateOfPlayJson stateOfPlay(StateOfPlayView state) {
        List<HeadcountJson> headcounts = state.headcounts().stream()
                .map(cell -> new HeadcountJson(cell.targetGroup(), cell.people().orElse(null)))
                .toList();
        return new StateOfPlayJson(
                state.referenceDate(), state.workforceTotal(), state.lawfulBasis(), state.note(), headcounts);
    }

    private static ObjectiveJson objective(ObjectiveView objective) {
        return new ObjectiveJson(
                objective.id().value(),
                objective.domain(),
                objective.targetGroup(),
                objective.statement(),
                objective.indicator().code(),
                objective.indicator().kind(),
                objective.progress().baseline(),
                share(objective.baselineShare()),
                objective.baselineOn(),
                objective.progress().current(),
                objective.progress().target(),
                objective.deadline(),
                objective.owner(),
                objective.reservation().map(PlanJson::reservation).orElse(null));
    }

    private static @Nullable ShareJson share(Optional<Reading.Share> numbers) {
        return numbers.map(share -> new ShareJson(share.part(), share.whole())).orElse(null);
    }

    private static ReservationJson reservation(ReservationView view) {
        return new ReservationJson(view.approval(), view.from(), view.until(), view.status());
    }

    private static ActionJson action(ActionView action) {
        return new ActionJson(
                action.id().value(),
                action.title(),
                action.owner(),
                action.startsOn(),
                action.dueOn(),
                action.budget().euro(),
                action.objective().map(objective -> objective.value()).orElse(null));
    }

    private static ProgressJson progress(ProgressView entry) {
        return new ProgressJson(
                entry.objective().value(),
                entry.happenedOn(),
                entry.value(),
                share(entry.share()),
                entry.note(),
                entry.source());
    }
}
