package eu.pontes.scheme;

import eu.pontes.kernel.FieldError;
import eu.pontes.programme.RuleForce;
import eu.pontes.programme.SchemeRule;

/**
 * A rule of a scheme that somebody who writes an offer should know about: because the offer does not keep it, or because
 * an offer cannot show whether it is kept.
 */
public record SchemeFinding(SchemeRule rule) {

    /** The field of the offer that it stands beside. */
    public String field() {
        return rule.kind().field();
    }

    public RuleForce force() {
        return rule.force();
    }

    public boolean blocks() {
        return force() == RuleForce.BLOCK;
    }

    /** The same as a refusal, which says why and names the source. */
    FieldError error() {
        return FieldError.of(field(), "scheme-rule", rule.why(), rule.source());
    }
}
