package eu.pontes.plan;

import eu.pontes.kernel.FieldError;
import eu.pontes.platform.data.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The record that the workers' representatives were heard, which a plan needs before it is handed in (Actiris, "Een
 * diversiteitsplan opstellen").
 */
@Entity
@Table(name = "plan_consultation")
class Consultation {

    @Id
    private UUID id;

    @Column(name = "employer_id")
    private UUID employerId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "plan_id")
    private DiversityPlan plan;

    @Enumerated(EnumType.STRING)
    private ConsultedBody body;

    @Column(name = "consulted_on")
    private LocalDate consultedOn;

    @Enumerated(EnumType.STRING)
    private Opinion opinion;

    private String remark;

    protected Consultation() {}

    Consultation(DiversityPlan plan, WriteConsultation content) {
        this.id = Ids.next();
        this.employerId = plan.employer().value();
        this.plan = plan;
        rewrite(content);
    }

    final void rewrite(WriteConsultation content) {
        body = content.body();
        consultedOn = content.consultedOn();
        opinion = content.opinion();
        remark = content.remark().strip();
    }

    /** Everything about the content that cannot be right on a day. */
    static List<FieldError> faults(WriteConsultation content, LocalDate today) {
        return content.consultedOn().isAfter(today)
                ? List.of(FieldError.of("consultedOn", "plan-not-yet", today))
                : List.of();
    }

    boolean is(ConsultationId wanted) {
        return id.equals(wanted.value());
    }

    boolean backs() {
        return opinion.backs();
    }

    /** Whether headcounts may rest on it: a body of social dialogue backs the plan. */
    boolean backsByRepresentatives() {
        return backs() && body.representsWorkers();
    }

    ConsultationId id() {
        return new ConsultationId(id);
    }

    ConsultationView view() {
        return new ConsultationView(id(), body, consultedOn, opinion, remark, List.of());
    }
}
