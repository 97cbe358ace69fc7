package eu.pontes.plan;

import eu.pontes.programme.Indicator;
import eu.pontes.programme.Names;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An objective with how far it has come.
 *
 * @param baselineShare the numbers behind a baseline that is a share, for whoever may know them
 * @param rough whether its percentages are only about right, because they are of people
 * @param reservation the approval by which places are kept for the group, if any are
 * @param carriedFrom the objective of the earlier plan that it continues
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
        Optional<Reading.Share> baselineShare,
        boolean rough,
        LocalDate baselineOn,
        LocalDate deadline,
        String owner,
        Progress progress,
        Trajectory trajectory,
        Optional<ReservationView> reservation,
        Optional<ObjectiveId> carriedFrom,
        boolean fits) {}
