package eu.pontes.plan;

import eu.pontes.platform.data.Ids;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One step of an objective; entries are added and never changed. */
@Entity
@Table(name = "progress_entry")
class ProgressEntry {

    @Id
    private UUID id;

    @Column(name = "employer_id")
    private UUID employerId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "plan_id")
    private DiversityPlan plan;

    @Column(name = "objective_id")
    private UUID objectiveId;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    @Column(name = "amount")
    private BigDecimal value;

    @Embedded
    @AttributeOverride(name = "part", column = @Column(name = "share_part"))
    @AttributeOverride(name = "whole", column = @Column(name = "share_whole"))
    private @Nullable PartOfWhole share;

    private @Nullable String note;

    @Enumerated(EnumType.STRING)
    private ProgressSource source;

    @Column(name = "source_ref")
    private @Nullable UUID sourceRef;

    protected ProgressEntry() {}

    private ProgressEntry(Objective objective, LocalDate happenedOn, BigDecimal value, ProgressSource source) {
        this.id = Ids.next();
        this.employerId = objective.plan().employer().value();
        this.plan = objective.plan();
        this.objectiveId = objective.id().value();
        this.happenedOn = happenedOn;
        this.value = value;
        this.source = source;
    }

    static ProgressEntry typed(Objective objective, RecordProgress content) {
        ProgressEntry entry = new ProgressEntry(
                objective, content.happenedOn(), content.value().value(), ProgressSource.MANUAL);
        entry.share = PartOfWhole.of(content.value());
        entry.note = content.note().isBlank() ? null : content.note().strip();
        return entry;
    }

    static ProgressEntry placement(Objective objective, LocalDate on, UUID placement) {
        ProgressEntry entry = new ProgressEntry(objective, on, BigDecimal.ONE, ProgressSource.PLACEMENT);
        entry.sourceRef = placement;
        return entry;
    }

    boolean isFor(Objective objective) {
        return objectiveId.equals(objective.id().value());
    }

    boolean countsPlacement(UUID placement) {
        return placement.equals(sourceRef);
    }

    UUID id() {
        return id;
    }

    LocalDate happenedOn() {
        return happenedOn;
    }

    BigDecimal value() {
        return value;
    }

    ObjectiveId objective() {
        return new ObjectiveId(objectiveId);
    }

    Optional<Reading.Share> share() {
        return PartOfWhole.share(share);
    }

    /** What it says to a reader who may know its value about so exactly. */
    ProgressView view(BigDecimal seen) {
        return new ProgressView(objective(), happenedOn, seen, Objects.requireNonNullElse(note, ""), source);
    }
}
