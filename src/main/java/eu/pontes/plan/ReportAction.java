package eu.pontes.plan;

import eu.pontes.platform.validation.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * How far an action of a running plan has come.
 *
 * @param reason why it is dropped or moved to a later plan; not asked for anything else
 */
public record ReportAction(
        @NotNull ActionStatus status,
        @NotNull @PlainText @Size(max = 500) String reason) {}
