package eu.pontes.plan;

import eu.pontes.programme.Names;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who works for the employer on one day, in headcounts only. */
public record StateOfPlayView(
        LocalDate referenceDate, int workforceTotal, LawfulBasis lawfulBasis, String note, List<Headcount> headcounts) {

    /**
     * How many people of the workforce belong to a group.
     *
     * @param people absent if they are so few that a reader outside the employer could recognise them
     */
    public record Headcount(String targetGroup, Names name, Optional<Integer> people) {}
}
