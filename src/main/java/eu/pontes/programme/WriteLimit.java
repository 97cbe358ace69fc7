package eu.pontes.programme;

import eu.pontes.kernel.FieldError;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;

/** A limit as a keeper of the rules writes it. */
public record WriteLimit(@NotNull Integer amount) implements WriteTerms {

    @Override
    public RuleSubject subject() {
        return RuleSubject.LIMIT;
    }

    @Override
    public List<FieldError> faults(String code, Optional<RuleText> before) {
        Limit limit = Limit.valueOf(code);
        return amount < limit.least() || amount > limit.most()
                ? List.of(FieldError.of("content.amount", "Range", limit.least(), limit.most()))
                : List.of();
    }

    @Override
    public LimitTerms text(Grounds grounds, Certainty certainty) {
        return new LimitTerms(amount, grounds.source().strip(), grounds.checkedOn(), certainty);
    }
}
