package eu.pontes.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A rule as its row; the codes that a rule lists stand in tables of their own. */
@Embeddable
class RuleColumns {

    @Enumerated(EnumType.STRING)
    private RuleKind kind;

    private @Nullable Long amount;

    @Enumerated(EnumType.STRING)
    @Column(name = "strength")
    private RuleForce force;

    @Enumerated(EnumType.STRING)
    private Certainty certainty;

    @Enumerated(EnumType.STRING)
    private @Nullable RuleNote note;

    private String source;

    protected RuleColumns() {}

    RuleColumns(Rule rule) {
        this.kind = rule.kind();
        this.amount = kind.listed() ? null : (Long) rule.amount();
        this.force = rule.force();
        this.certainty = rule.certainty();
        this.note = rule.note();
        this.source = rule.source();
    }

    RuleKind kind() {
        return kind;
    }

    boolean yes() {
        return Long.valueOf(1).equals(amount);
    }

    int number() {
        return amount == null ? 0 : Math.toIntExact(amount);
    }

    Rule rule(Set<String> choices) {
        return new Rule(kind, amount == null ? 0 : amount, choices, force, certainty, note, source);
    }
}
