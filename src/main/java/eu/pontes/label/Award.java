package eu.pontes.label;

import jakarta.validation.constraints.NotNull;

/**
 * Awards the label.
 *
 * @param version the version of the application that was decided on
 */
public record Award(@NotNull ApplicationId application, int version) {}
