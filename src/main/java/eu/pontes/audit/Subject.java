package eu.pontes.audit;

import java.util.UUID;

/**
 * The thing that something was done to.
 *
 * @param type a short stable word: plan, label, offer
 */
public record Subject(String type, UUID id) {}
