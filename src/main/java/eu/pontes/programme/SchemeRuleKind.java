package eu.pontes.programme;

import eu.pontes.kernel.TimeSpan;
import eu.pontes.kernel.Worded;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * What a placement scheme can ask of an offer. A rule of a kind may be added, changed and dated without a release; a new
 * kind is new code.
 */
public enum SchemeRuleKind implements Worded {
    LONGEST("placement.duration", Value::span),
    SHORTEST("placement.duration", Value::span),
    /** One of some time spans, and no other. */
    ONLY_LASTING("placement.duration", Value::spans),
    /** These steps one after the other. */
    STEPS("placement.steps", Value::spans),
    WEEKLY_HOURS_AT_LEAST("terms.hoursPerWeek", Value::number),
    HOURS_IN_ALL_AT_MOST("terms.hoursPerWeek", Value::number),
    /** The workplace lies where the scheme applies. */
    WORKPLACE_IN_REGION("workplace.postcode", Value::none),
    UNDERTAKING("placement.undertakings", Value::undertaking),
    TRAINING_REFERENCE("placement.trainingReference", Value::none),
    NAMED_MENTOR("placement.mentor", Value::none),
    CONTRACT_AFTER("placement.contractAfter", Value::none),
    CONTRACT_AFTER_AS_LONG("placement.contractAfter", Value::none),
    /** The allowance is at least what the amounts of the version say. */
    ALLOWANCE_AT_LEAST("placement.allowance", Value::none),
    UNPAID("placement.allowance", Value::none),
    /** For whom the scheme is, which an offer cannot show. */
    PROFILE("placement.scheme", Value::none),
    /** Worth knowing. */
    NOTE("placement.scheme", Value::none);

    private final String field;
    private final Consumer<String> value;

    SchemeRuleKind(String field, Consumer<String> value) {
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

    boolean accepts(String said) {
        try {
            value.accept(said);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** What the value of a rule may look like. */
    private static final class Value {

        private Value() {}

        static void span(String said) {
            TimeSpan.parse(said);
        }

        static void spans(String said) {
            Arrays.stream(said.split(",", -1)).forEach(TimeSpan::parse);
        }

        static void number(String said) {
            if (Integer.parseInt(said) < 1) {
                throw new IllegalArgumentException("at least one: " + said);
            }
        }

        static void undertaking(String said) {
            Undertaking.valueOf(said);
        }

        static void none(String said) {
            if (!said.isEmpty()) {
                throw new IllegalArgumentException("says nothing more: " + said);
            }
        }
    }
}
