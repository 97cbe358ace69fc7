package eu.pontes.plan;

import java.time.LocalDate;

/** The decision by which the employer binds itself to the plan. */
public record AgreementView(LocalDate agreedOn, String decidedBy) {}
