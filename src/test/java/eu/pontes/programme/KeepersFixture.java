package eu.pontes.programme;

import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Two keepers of the rules at work: one proposes, the other approves. */
@ApplicationScoped
public class KeepersFixture {

    private static final WriteNames NAMES = new WriteNames("Coaches", "Coachs", "Begleiter", "Coaches");
    private static final WriteNames UNIT = new WriteNames("coaches", "coachs", "Begleiter", "coaches");

    private final RuleBookService book;
    private final RuleProposalService proposals;
    private final Callers callers;

    @Inject
    KeepersFixture(RuleBookService book, RuleProposalService proposals, Callers callers) {
        this.book = book;
        this.proposals = proposals;
        this.callers = callers;
    }

    public RuleChangeId propose(Caller by, ProposeTerms content) {
        return as(by, () -> proposals.propose(content));
    }

    public RuleChangeId propose(Caller by, ProposeVersion content) {
        return as(by, () -> proposals.propose(content));
    }

    public RuleChangeId propose(Caller by, ProposeClosing content) {
        return as(by, () -> proposals.propose(content));
    }

    public void approve(Caller by, RuleChangeId proposal) {
        as(by, () -> {
            book.approve(proposal, book.change(proposal).change().version());
            return proposal;
        });
    }

    public static ProposeTerms programme(
            String code, @Nullable LocalDate follows, LocalDate from, int smallestCell, int roundingBase) {
        return terms(code, follows, from, new WriteProgramme(NAMES, null, smallestCell, roundingBase));
    }

    public static ProposeTerms indicator(String code, @Nullable LocalDate follows, LocalDate from) {
        return terms(code, follows, from, new WriteIndicator(IndicatorKind.COUNT, true, false, NAMES, UNIT));
    }

    public static ProposeTerms limit(String code, @Nullable LocalDate follows, LocalDate from, int amount) {
        return terms(code, follows, from, new WriteLimit(amount));
    }

    public static ProposeClosing closing(RuleSubject subject, String code, LocalDate follows, LocalDate last) {
        return new ProposeClosing(subject, code, follows, last, RulesFixture.GROUNDS);
    }

    static ProposeTerms terms(String code, @Nullable LocalDate follows, LocalDate from, WriteTerms content) {
        return new ProposeTerms(follows, code, content, Certainty.VERIFIED, from, RulesFixture.GROUNDS);
    }

    private <T> T as(Caller caller, Supplier<T> call) {
        return callers.as(caller, call);
    }
}
