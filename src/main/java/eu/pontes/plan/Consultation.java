package eu.pontes.plan;

import eu.pontes.kernel.FieldError;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;

/**
 * The record that the workers' representatives were heard, which a plan needs before it is handed in (Actiris, "Een
 * diversiteitsplan opstellen").
 */
@Entity
@Table(name = "plan_consultation")
class Consultation extends PlanPart {

    @Enumerated(EnumType.STRING)
    private ConsultedBody body;

    @Column(name = "consulted_on")
    private LocalDate consultedOn;

    @Enumerated(EnumType.STRING)
    private Opinion opinion;

    private String remark;

    protected Consultation() {}

    Consultation(DiversityPlan plan, WriteConsultation content) {
        super(plan);
        rewrite(content);
    }

    final void rewrite(WriteConsultation content) {
        body = content.body();
        consultedOn = content.consultedOn();
        opinion = content.opinion();
        remark = content.remark().strip();
        written();
    }

    /** Everything about the content that cannot be right on a day. */
    static List<FieldError> faults(WriteConsultation content, LocalDate today) {
        return content.consultedOn().isAfter(today)
                ? List.of(FieldError.of("consultedOn", "plan-not-yet", today))
                : List.of();
    }

    ConsultationId id() {
        return new ConsultationId(key());
    }

    ConsultationView view() {
        return new ConsultationView(id(), body, consultedOn, opinion, remark, List.of());
    }

    @Override
    PlanSection section() {
        return PlanSection.of(id());
    }
}
