package eu.pontes.programme;

import eu.pontes.kernel.TimeSpan;
import java.util.Arrays;
import java.util.List;

/**
 * One thing that a version of a placement scheme asks of an offer, from that version's first day to its last.
 *
 * @param value in the form of the kind: {@code P6M}, {@code P3M,P6M}, {@code 20}, the name of an undertaking, or nothing
 * @param why what the rule is for, as people read it
 * @param source where it was read
 */
public record SchemeRule(
        SchemeRuleKind kind, String value, RuleForce force, Certainty certainty, Names why, String source) {

    public SchemeRule {
        if (!kind.accepts(value)) {
            throw new IllegalArgumentException("not a value of " + kind + ": " + value);
        }
        // What nobody has seen, and what an offer cannot show, stops nobody
        if (force == RuleForce.BLOCK && (certainty != Certainty.VERIFIED || !kind.isChecked())) {
            throw new IllegalArgumentException(kind + " cannot block: " + value);
        }
    }

    public TimeSpan span() {
        return TimeSpan.parse(value);
    }

    public List<TimeSpan> spans() {
        return Arrays.stream(value.split(",")).map(TimeSpan::parse).toList();
    }

    public int number() {
        return Integer.parseInt(value);
    }

    public Undertaking undertaking() {
        return Undertaking.valueOf(value);
    }
}
