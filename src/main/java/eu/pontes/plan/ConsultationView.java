package eu.pontes.plan;

import java.time.LocalDate;

/** Who was asked about the plan, when, and what they said. */
public record ConsultationView(
        ConsultationId id, ConsultedBody body, LocalDate consultedOn, Opinion opinion, String remark) {}
