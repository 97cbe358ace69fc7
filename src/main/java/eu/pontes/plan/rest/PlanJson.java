package eu.pontes.plan.rest;

import eu.pontes.kernel.Language;
import eu.pontes.kernel.Money;
import eu.pontes.plan.ActionId;
import eu.pontes.plan.ActionStatus;
import eu.pontes.plan.ActionView;
import eu.pontes.plan.AgreementView;
import eu.pontes.plan.ConsultationView;
import eu.pontes.plan.ConsultedBody;
import eu.pontes.plan.ObjectiveId;
import eu.pontes.plan.ObjectiveView;
import eu.pontes.plan.Opinion;
import eu.pontes.plan.PlanStatus;
import eu.pontes.plan.PlanTitle;
import eu.pontes.plan.PlanView;
import eu.pontes.plan.ProgressSource;
import eu.pontes.plan.ProgressView;
import eu.pontes.plan.ReservationStatus;
import eu.pontes.plan.ReservationView;
import eu.pontes.plan.SectorAgreement;
import eu.pontes.plan.Voice;
import eu.pontes.programme.IndicatorKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A whole plan.
 *
 * @param planType in the language of the request
 * @param budget in euro, like the other amounts
 * @param mostSubsidy the most that the rules of its type allow, where they say so
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
        @Nullable EarlierPlanJson continues,
        List<ConsultationJson> consultations,
        List<SupportSeatJson> support,
        @Nullable AgreementJson agreement,
        @Nullable StateOfPlayJson stateOfPlay,
        @Nullable AnalysisJson analysis,
        List<ObjectiveJson> objectives,
        List<ActionJson> actions,
        List<ProgressJson> progress,
        BigDecimal budget,
        BigDecimal eligibleCost,
        BigDecimal subsidyAsked,
        @Nullable BigDecimal mostSubsidy,
        BigDecimal ownShare,
        SectorAgreement sectorAgreement,
        int sectorPoints) {

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
                plan.lineage().continues().map(PlanJson::earlier).orElse(null),
                plan.groundwork().consultations().stream()
                        .map(PlanJson::consultation)
                        .toList(),
                plan.groundwork().support().stream()
                        .map(seat -> new SupportSeatJson(seat.jobFunction(), seat.voice()))
                        .toList(),
                plan.groundwork().agreement().map(PlanJson::agreement).orElse(null),
                plan.stateOfPlay()
                        .map(state -> StateOfPlayJson.of(state, language))
                        .orElse(null),
                plan.analysis()
                        .map(analysis -> AnalysisJson.of(analysis, language))
                        .orElse(null),
                plan.objectives().stream().map(PlanJson::objective).toList(),
                plan.actions().stream().map(PlanJson::action).toList(),
                plan.progress().stream().map(PlanJson::progress).toList(),
                plan.budget().euro(),
                plan.funding().eligible().euro(),
                plan.funding().asked().euro(),
                plan.funding().most().map(Money::euro).orElse(null),
                plan.funding().own().euro(),
                plan.sectorAgreement(),
                plan.funding().sectorPoints());
    }

    /** The plan of the same employer that a plan continues. */
    public record EarlierPlanJson(UUID id, String title) {}

    /** Who was heard about the plan, and what they said. */
    public record ConsultationJson(
            ConsultedBody body, LocalDate consultedOn, Opinion opinion, String remark, List<FileJson> documents) {}

    /** A function in the group that follows the plan, and for whom it speaks. */
    public record SupportSeatJson(String jobFunction, Voice voice) {}

    /** The decision by which the employer binds itself. */
    public record AgreementJson(LocalDate agreedOn, String decidedBy) {}

    /** What is to be reached, and how far that is. */
    public record ObjectiveJson(
            UUID id,
            String domain,
            String targetGroup,
            String statement,
            String indicator,
            IndicatorKind indicatorKind,
            BigDecimal baseline,
            LocalDate baselineOn,
            BigDecimal current,
            BigDecimal target,
            LocalDate deadline,
            String owner,
            @Nullable ReservationJson reservation,
            @Nullable UUID carriedFrom) {}

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
            BigDecimal eligibleCost,
            BigDecimal subsidyAsked,
            BigDecimal ownShare,
            boolean sectorPoint,
            @Nullable UUID objective,
            @Nullable UUID carriedFrom,
            ActionStatus status,
            @Nullable Instant statusSince,
            @Nullable String statusReason,
            List<FileJson> evidence) {}

    /** What was reported. */
    public record ProgressJson(
            UUID objective, LocalDate happenedOn, BigDecimal value, String note, ProgressSource source) {}

    private static EarlierPlanJson earlier(PlanTitle plan) {
        return new EarlierPlanJson(plan.id().value(), plan.title());
    }

    private static AgreementJson agreement(AgreementView agreement) {
        return new AgreementJson(agreement.agreedOn(), agreement.decidedBy());
    }

    private static ConsultationJson consultation(ConsultationView consultation) {
        return new ConsultationJson(
                consultation.body(),
                consultation.consultedOn(),
                consultation.opinion(),
                consultation.remark(),
                FileJson.of(consultation.documents()));
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
                objective.baselineOn(),
                objective.progress().current(),
                objective.progress().target(),
                objective.deadline(),
                objective.owner(),
                objective.reservation().map(PlanJson::reservation).orElse(null),
                objective.carriedFrom().map(ObjectiveId::value).orElse(null));
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
                action.eligibleCost().euro(),
                action.subsidyAsked().euro(),
                action.ownShare().euro(),
                action.sectorPoint(),
                action.objective().map(ObjectiveId::value).orElse(null),
                action.carriedFrom().map(ActionId::value).orElse(null),
                action.course().status(),
                action.course().since().orElse(null),
                action.course().reason().orElse(null),
                FileJson.of(action.evidence()));
    }

    private static ProgressJson progress(ProgressView entry) {
        return new ProgressJson(
                entry.objective().value(), entry.happenedOn(), entry.value(), entry.note(), entry.source());
    }
}
