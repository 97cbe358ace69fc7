package eu.pontes.programme;

import eu.pontes.kernel.TimeSpan;
import eu.pontes.kernel.Worded;
import java.util.Arrays;

/**
 * What a placement scheme can ask of an offer. A rule of a kind may be added, changed and dated without a release; a new
 * kind is new code.
 */
public enum SchemeRuleKind implements Worded {
    LONGEST("placement.duration", Value.SPAN),
    SHORTEST("placement.duration", Value.SPAN),
    /** One of some time spans, and no other. */
    ONLY_LASTING("placement.duration", Value.SPANS),
    /** These steps one after the other. */
    STEPS("placement.steps", Value.SPANS),
    WEEKLY_HOURS_AT_LEAST("terms.hoursPerWeek", Value.NUMBER),
    HOURS_IN_ALL_AT_MOST("terms.hoursPerWeek", Value.NUMBER),
    /** The workplace lies where the scheme applies. */
    WORKPLACE_IN_REGION("workplace.postcode", Value.NOTHING),
    UNDERTAKING("placement.undertakings", Value.UNDERTAKING),
    TRAINING_REFERENCE("placement.trainingReference", Value.NOTHING),
    NAMED_MENTOR("placement.mentor", Value.NOTHING),
    CONTRACT_AFTER("placement.contractAfter", Value.NOTHING),
    CONTRACT_AFTER_AS_LONG("placement.contractAfter", Value.NOTHING),
    /** The allowance is at least what the amounts of the version say. */
    ALLOWANCE_AT_LEAST("placement.allowance", Value.NOTHING),
    UNPAID("placement.allowance", Value.NOTHING),
    /** For whom the scheme is, which an offer cannot show. */
    PROFILE("placement.scheme", Value.NOTHING),
    /** Worth knowing. */
    NOTE("placement.scheme", Value.NOTHING);

    private final String field;
    private final Value value;

    SchemeRuleKind(String field, Value value) {
        this.field = field;
        this.value = value;
    }

    /** The field of an offer that the rule is about. */
    public String field() {
        return field;
    }

    /** Whether an offer shows if the rule is kept; otherwise the reader can only be told. */
    public boolean isChecked() {
        return this != PROFILE && this != NOTE;
    }

    /** What a rule of the kind says beside it. */
    public Value value() {
        return value;
    }

    /** Whether a rule of the kind can say this. */
    public boolean accepts(String said) {
        try {
            value.mustRead(said);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The forms that the value of a rule can have. */
    public enum Value {
        NOTHING,
        SPAN,
        SPANS,
        NUMBER,
        UNDERTAKING;

        private void mustRead(String said) {
            switch (this) {
                case NOTHING -> {
                    if (!said.isEmpty()) {
                        throw new IllegalArgumentException("says nothing more: " + said);
                    }
                }
                case SPAN -> TimeSpan.parse(said);
                case SPANS -> Arrays.stream(said.split(",", -1)).forEach(TimeSpan::parse);
                case NUMBER -> {
                    if (Integer.parseInt(said) < 1) {
                        throw new IllegalArgumentException("at least one: " + said);
                    }
                }
                case UNDERTAKING -> Undertaking.valueOf(said);
            }
        }
    }
}
