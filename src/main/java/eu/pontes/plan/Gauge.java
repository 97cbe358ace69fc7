package eu.pontes.plan;

import eu.pontes.kernel.FieldError;
import eu.pontes.programme.Indicator;
import eu.pontes.programme.IndicatorKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How an objective is measured: the indicator as the catalogue had it when the objective was written. */
@Embeddable
class Gauge {

    @Column(name = "indicator")
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(name = "indicator_kind")
    private IndicatorKind kind;

    @Column(name = "adds_up")
    private boolean addsUp;

    @Column(name = "counts_placements")
    private boolean countsPlacements;

    protected Gauge() {}

    Gauge(Indicator indicator) {
        this.code = indicator.code();
        this.kind = indicator.kind();
        this.addsUp = indicator.addsUp();
        this.countsPlacements = indicator.countsPlacements();
    }

    String code() {
        return code;
    }

    boolean addsUp() {
        return addsUp;
    }

    boolean countsPlacements() {
        return countsPlacements;
    }

    boolean needsWhole() {
        return kind == IndicatorKind.SHARE;
    }

    /** What is wrong with a reading of the present. */
    List<FieldError> faults(String field, Reading reading) {
        if (needsWhole() && !(reading instanceof Reading.Share)) {
            return List.of(FieldError.of(field + ".whole", "plan-denominator"));
        }
        if (reading instanceof Reading.Share share) {
            return shareFaults(field, share);
        }
        return fault(field + ".value", reading.value()).stream().toList();
    }

    private List<FieldError> shareFaults(String field, Reading.Share share) {
        List<FieldError> faults = new ArrayList<>();
        if (!needsWhole()) {
            faults.add(FieldError.of(field + ".whole", "plan-no-denominator"));
        } else if (share.part() > share.whole()) {
            faults.add(FieldError.of(field + ".part", "plan-part-of-whole", share.whole()));
        }
        return faults;
    }

    /** What is wrong with a value that is aimed at, if anything. */
    Optional<FieldError> fault(String field, BigDecimal value) {
        if (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(kind.most())) > 0) {
            return Optional.of(FieldError.of(field, "Range", 0, kind.most()));
        }
        return decimalsFault(field, value);
    }

    /** What is wrong with a step; what adds up may also be corrected downwards. */
    List<FieldError> stepFaults(String field, Reading reading) {
        if (!addsUp || !(reading instanceof Reading.Amount step)) {
            return faults(field, reading);
        }
        BigDecimal value = step.value();
        if (value.signum() == 0 || value.abs().compareTo(BigDecimal.valueOf(kind.most())) > 0) {
            return List.of(FieldError.of(field + ".value", "plan-step", kind.most()));
        }
        return decimalsFault(field + ".value", value).stream().toList();
    }

    private Optional<FieldError> decimalsFault(String field, BigDecimal value) {
        if (value.stripTrailingZeros().scale() <= kind.decimals()) {
            return Optional.empty();
        }
        return Optional.of(FieldError.of(field, kind.decimals() == 0 ? "plan-whole-number" : "plan-two-decimals"));
    }
}
