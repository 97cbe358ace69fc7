package eu.pontes.plan;

import eu.pontes.document.DocumentView;
import java.time.LocalDate;
import java.util.List;

/** Who was asked about the plan, when, and what they said. */
public record ConsultationView(
        ConsultationId id,
        ConsultedBody body,
        LocalDate consultedOn,
        Opinion opinion,
        String remark,
        List<DocumentView> documents) {

    public ConsultationView {
        documents = List.copyOf(documents);
    }

    /** Whether a body of social dialogue backs the plan. */
    boolean backsByRepresentatives() {
        return opinion.backs() && body.representsWorkers();
    }

    ConsultationView with(List<DocumentView> papers) {
        return new ConsultationView(id, body, consultedOn, opinion, remark, papers);
    }
}
