package eu.pontes.plan;

import eu.pontes.kernel.FieldError;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;

/** The decision by which the employer binds itself to the plan. */
@Embeddable
class Agreement {

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    @Column(name = "agreed_by")
    private String decidedBy;

    protected Agreement() {}

    Agreement(WriteAgreement content) {
        this.agreedOn = content.agreedOn();
        this.decidedBy = content.decidedBy().strip();
    }

    /** Everything about the content that cannot be right on a day. */
    static List<FieldError> faults(WriteAgreement content, LocalDate today) {
        return content.agreedOn().isAfter(today)
                ? List.of(FieldError.of("agreedOn", "plan-not-yet", today))
                : List.of();
    }

    AgreementView view() {
        return new AgreementView(agreedOn, decidedBy);
    }
}
