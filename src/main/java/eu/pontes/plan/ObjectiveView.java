package eu.pontes.plan;

import eu.pontes.programme.Names;
import java.time.LocalDate;

/**
 * An objective with how far it has come.
 *
 * @param fits whether it still keeps every rule; a changed period of the plan can break one
 */
public record ObjectiveView(
        ObjectiveId id,
        String domain,
        Names domainName,
        String targetGroup,
        Names targetGroupName,
        String statement,
        Indicator indicator,
        LocalDate baselineOn,
        LocalDate deadline,
        String owner,
        Progress progress,
        boolean fits) {}
