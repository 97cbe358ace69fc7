package eu.pontes.scheme;

import eu.pontes.kernel.Money;
import eu.pontes.programme.Certainty;
import eu.pontes.programme.SchemeAmount;
import eu.pontes.programme.SchemeTerms;
import java.util.List;

/**
 * What a scheme costs an employer in a month, as far as its amounts tell. It is never more than an estimate, and there is
 * none where an amount is missing, unconfirmed, or given differently by two sources.
 *
 * @param from the least, where there is an estimate
 * @param to the most
 * @param amounts what it is made of, or what could not be reckoned with
 */
public record CostEstimate(Basis basis, Money from, Money to, List<SchemeAmount> amounts) {

    /** What there is to go by. */
    public enum Basis {
        AMOUNTS,
        CONFLICT,
        UNCONFIRMED,
        NOTHING
    }

    public CostEstimate {
        amounts = List.copyOf(amounts);
    }

    static CostEstimate of(SchemeTerms terms) {
        List<SchemeAmount> paid = terms.amounts().stream()
                .filter(amount ->
                        amount.payer() == SchemeAmount.Payer.EMPLOYER && amount.per() == SchemeAmount.Rhythm.MONTH)
                .toList();
        Basis basis = basis(paid);
        return basis == Basis.AMOUNTS
                ? new CostEstimate(basis, sum(paid, true), sum(paid, false), paid)
                : new CostEstimate(basis, Money.ZERO, Money.ZERO, paid);
    }

    private static Basis basis(List<SchemeAmount> paid) {
        if (paid.isEmpty()) {
            return Basis.NOTHING;
        }
        if (paid.stream().anyMatch(one -> paid.stream().anyMatch(one::contradicts))) {
            return Basis.CONFLICT;
        }
        return paid.stream().allMatch(amount -> amount.certainty() == Certainty.VERIFIED)
                ? Basis.AMOUNTS
                : Basis.UNCONFIRMED;
    }

    private static Money sum(List<SchemeAmount> paid, boolean least) {
        return paid.stream().map(amount -> least ? amount.from() : amount.to()).reduce(Money.ZERO, Money::plus);
    }
}
