package eu.pontes.plan;

import java.time.LocalDate;

/** Who works for the employer on one day, in headcounts only. */
public record StateOfPlayView(LocalDate referenceDate, LawfulBasis lawfulBasis, String note, Headcounts headcounts) {}
