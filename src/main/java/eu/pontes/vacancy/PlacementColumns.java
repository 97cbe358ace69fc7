package eu.pontes.vacancy;

import static eu.pontes.vacancy.Offer.textOrNothing;

import eu.pontes.kernel.TimeSpan;
import eu.pontes.platform.data.EnumColumn;
import eu.pontes.programme.Undertaking;
import eu.pontes.scheme.Placement;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Under which scheme somebody is placed, as part of the offer's row. */
@Embeddable
class PlacementColumns {

    private @Nullable String scheme;

    @Embedded
    private @Nullable SpanColumns duration;

    private String steps;
    private String undertakings;

    @Embedded
    @AttributeOverride(name = "months", column = @Column(name = "after_months"))
    @AttributeOverride(name = "weeks", column = @Column(name = "after_weeks"))
    @AttributeOverride(name = "days", column = @Column(name = "after_days"))
    private @Nullable SpanColumns after;

    @Column(name = "after_open_ended")
    private boolean openEndedAfter;

    @Column(name = "allowance_cents")
    private @Nullable Long allowanceCents;

    @Column(name = "training_reference")
    private @Nullable String trainingReference;

    private @Nullable String mentor;

    protected PlacementColumns() {}

    PlacementColumns(Placement placement) {
        scheme = placement.scheme();
        duration = new SpanColumns(placement.duration());
        steps = joined(placement.steps());
        undertakings = EnumColumn.written(placement.undertakings());
        after = new SpanColumns(placement.contractAfter());
        openEndedAfter = placement.openEndedAfter();
        BigDecimal allowance = placement.allowance();
        allowanceCents = allowance == null ? null : allowance.movePointRight(2).longValueExact();
        trainingReference = textOrNothing(placement.trainingReference());
        mentor = textOrNothing(placement.mentor());
    }

    Placement placement() {
        return new Placement(
                scheme,
                duration(),
                spans(steps),
                List.copyOf(EnumColumn.read(undertakings, Undertaking.class)),
                after == null ? null : after.span(),
                openEndedAfter,
                allowanceCents == null ? null : BigDecimal.valueOf(allowanceCents, 2),
                trainingReference,
                mentor);
    }

    @Nullable String scheme() {
        return scheme;
    }

    /** Nothing where the database has nothing in all columns of an embedded value. */
    @Nullable TimeSpan duration() {
        return duration == null ? null : duration.span();
    }

    private static String joined(List<TimeSpan> spans) {
        return spans.stream().map(TimeSpan::toString).collect(Collectors.joining(","));
    }

    private static List<TimeSpan> spans(String written) {
        return Arrays.stream(written.split(","))
                .filter(span -> !span.isEmpty())
                .map(TimeSpan::parse)
                .toList();
    }
}
