package eu.pontes.plan;

import eu.pontes.kernel.FieldError;
import eu.pontes.plan.grid.GridCell;
import eu.pontes.plan.grid.HeadcountGrid;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the employer stands before the plan: the workforce on one day, and on what ground it was counted. */
@Embeddable
class StateOfPlay {

    @Column(name = "reference_date")
    private LocalDate referenceDate;

    @Column(name = "workforce_total")
    private Integer workforceTotal;

    @Enumerated(EnumType.STRING)
    @Column(name = "lawful_basis")
    private LawfulBasis lawfulBasis;

    @Column(name = "state_note")
    private String note;

    protected StateOfPlay() {}

    StateOfPlay(WriteStateOfPlay content) {
        this.referenceDate = content.referenceDate();
        this.workforceTotal = content.workforceTotal();
        this.lawfulBasis = content.lawfulBasis();
        this.note = content.note().strip();
    }

    WriteStateOfPlay content(List<HeadcountCell> headcounts) {
        return new WriteStateOfPlay(
                referenceDate,
                workforceTotal,
                lawfulBasis,
                note,
                headcounts.stream().collect(Collectors.toMap(HeadcountCell::targetGroup, HeadcountCell::people)));
    }

    /** Everything about the content that cannot be right, given the groups that exist. */
    static List<FieldError> faults(WriteStateOfPlay content, Set<String> targetGroups, LocalDate today) {
        List<FieldError> faults = new ArrayList<>();
        if (content.referenceDate().isAfter(today)) {
            faults.add(FieldError.of("referenceDate", "plan-not-yet", today));
        }
        if (content.lawfulBasis() == LawfulBasis.QUALITATIVE_ONLY
                && !content.headcounts().isEmpty()) {
            faults.add(FieldError.of("lawfulBasis", "plan-basis-uncounted"));
        }
        new TreeMap<>(content.headcounts()).forEach((group, people) -> {
            String field = "headcounts[" + group + "]";
            if (!targetGroups.contains(group)) {
                faults.add(FieldError.of(field, "plan-unknown-choice"));
            } else if (people < 0) {
                faults.add(FieldError.of(field, "PositiveOrZero"));
            } else if (people > content.workforceTotal()) {
                faults.add(FieldError.of(field, "plan-headcount", content.workforceTotal()));
            }
        });
        return faults;
    }

    /** What contradicts the grid in which the workforce was counted; the totals follow from that alone. */
    List<FieldError> contradictions(WriteStateOfPlay content, List<HeadcountCell> counted) {
        List<FieldError> faults = new ArrayList<>();
        if (content.lawfulBasis() == LawfulBasis.QUALITATIVE_ONLY) {
            faults.add(FieldError.of("lawfulBasis", "plan-basis-grid"));
        }
        Map<String, Integer> groups =
                counted.stream().collect(Collectors.toMap(HeadcountCell::targetGroup, HeadcountCell::people));
        if (!workforceTotal.equals(content.workforceTotal()) || !groups.equals(content.headcounts())) {
            faults.add(FieldError.of("workforceTotal", "plan-total-grid"));
        }
        return faults;
    }

    /** The same with the totals of a grid. */
    WriteStateOfPlay counting(HeadcountGrid grid) {
        int everybody = 0;
        Map<String, Integer> groups = new TreeMap<>();
        for (GridCell cell : grid.cells()) {
            if (cell.isTotal()) {
                everybody = Math.addExact(everybody, cell.people());
            } else {
                groups.merge(cell.group(), cell.people(), Math::addExact);
            }
        }
        return new WriteStateOfPlay(referenceDate, everybody, lawfulBasis, note, groups);
    }

    /** The totals as a grid that divides nothing. */
    HeadcountGrid undivided(List<HeadcountCell> counted) {
        return new HeadcountGrid(Stream.concat(
                        Stream.of(new GridCell("", "", "", "", workforceTotal)),
                        counted.stream().map(cell -> new GridCell("", "", "", cell.targetGroup(), cell.people())))
                .toList());
    }

    /** Whether the headcounts are lawful only if the workers' representatives back the plan, and they do not. */
    boolean lacksBacking(DiversityPlan plan) {
        return lawfulBasis == LawfulBasis.ORDER_7_MAY_2009 && !plan.groundwork().backedByRepresentatives();
    }

    LocalDate referenceDate() {
        return referenceDate;
    }

    LawfulBasis lawfulBasis() {
        return lawfulBasis;
    }

    String note() {
        return note;
    }
}
