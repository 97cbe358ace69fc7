package eu.pontes.plan;

import java.time.LocalDate;

/** The approval to keep places for the group of an objective, and whether it can be used today. */
public record ReservationView(String approval, LocalDate from, LocalDate until, ReservationStatus status) {}
