package eu.pontes.scheme;

import eu.pontes.programme.Certainty;
import eu.pontes.programme.Names;
import eu.pontes.programme.RuleForce;
import eu.pontes.programme.SchemeAmount;
import eu.pontes.programme.SchemeGoal;
import eu.pontes.programme.SchemeRule;
import eu.pontes.programme.SchemeRuleKind;
import eu.pontes.programme.SchemeTerms;
import eu.pontes.reference.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Schemes of a test's own. */
final class SchemeTermsFixture {

    static final LocalDate CHECKED = LocalDate.of(2026, 11, 22);
    private static final String SOURCE = "https://www.example.org/scheme";

    private SchemeTermsFixture() {}

    static Names names(String text) {
        return new Names(text + " nl", text + " fr", text + " de", text + " en");
    }

    static SchemeRule rule(SchemeRuleKind kind, String value, RuleForce force) {
        return new SchemeRule(kind, value, force, Certainty.VERIFIED, names("why"), SOURCE);
    }

    static SchemeTerms terms(List<SchemeRule> rules, SchemeAmount... amounts) {
        return terms(Set.of(SchemeGoal.TRAIN), Set.of(), rules, amounts);
    }

    static SchemeTerms terms(
            Set<SchemeGoal> goals, Set<Region> regions, List<SchemeRule> rules, SchemeAmount... amounts) {
        return new SchemeTerms(
                names("Scheme"),
                false,
                goals,
                regions,
                Optional.empty(),
                names("payer"),
                names("paperwork"),
                Optional.empty(),
                rules,
                List.of(amounts),
                SOURCE,
                CHECKED,
                Certainty.VERIFIED);
    }
}
