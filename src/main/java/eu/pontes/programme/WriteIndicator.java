package eu.pontes.programme;

import eu.pontes.kernel.FieldError;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An indicator as a keeper of the rules writes it. */
public record WriteIndicator(
        @NotNull IndicatorKind kind,
        boolean addsUp,
        boolean countsPlacements,
        @NotNull @Valid WriteNames names,
        @NotNull @Valid WriteNames unit)
        implements WriteTerms {

    @Override
    public RuleSubject subject() {
        return RuleSubject.INDICATOR;
    }

    @Override
    public List<FieldError> faults(String code, Optional<RuleText> before) {
        List<FieldError> faults = new ArrayList<>();
        if (addsUp && !kind.canAddUp()) {
            faults.add(FieldError.of("content.addsUp", "rules-adds-up"));
        }
        if (countsPlacements && !addsUp) {
            faults.add(FieldError.of("content.countsPlacements", "rules-placements-add-up"));
        }
        before.map(IndicatorTerms.class::cast)
                .filter(known -> !known.meaning().equals(meaning()))
                .ifPresent(known -> faults.add(FieldError.of("content.kind", "rules-meaning-kept")));
        return faults;
    }

    @Override
    public IndicatorTerms text(Grounds grounds, Certainty certainty) {
        return new IndicatorTerms(
                meaning(), names.names(), unit.names(), grounds.source().strip(), grounds.checkedOn(), certainty);
    }

    private IndicatorTerms.Meaning meaning() {
        return new IndicatorTerms.Meaning(kind, addsUp, countsPlacements);
    }
}
