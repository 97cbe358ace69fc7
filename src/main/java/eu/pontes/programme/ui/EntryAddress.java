package eu.pontes.programme.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import eu.pontes.kernel.Problem;
import eu.pontes.programme.RuleEntry;
import eu.pontes.programme.RuleSubject;
import java.util.Optional;

/** Where the programmes, indicators and limits of the rule book have their pages. */
record EntryAddress(RuleSubject subject, Optional<String> code) {

    static final String INDICATORS = "rules/indicators";
    static final String LIMITS = "rules/limits";
    static final String SCHEMES = "rules/schemes";
    static final String PROGRAMMES = "rules/programmes";
    private static final String NEW = "new";

    /** What a page is about; no code if it is about all of a kind, or about a new one. */
    static EntryAddress of(BeforeEnterEvent event) {
        Location location = event.getLocation();
        var parts = location.getSegments();
        RuleSubject subject = switch ("rules/" + parts.get(1)) {
            case PROGRAMMES -> RuleSubject.PROGRAMME;
            case INDICATORS -> RuleSubject.INDICATOR;
            case LIMITS -> RuleSubject.LIMIT;
            case SCHEMES -> RuleSubject.SCHEME;
            default -> throw Problem.notFound("rule-entry");
        };
        return new EntryAddress(
                subject, parts.stream().skip(2).findFirst().filter(part -> !part.isEmpty() && !part.equals(NEW)));
    }

    /** The page of one of them. */
    static String of(RuleEntry entry) {
        return list(entry.subject()) + "/" + entry.code();
    }

    /** The page on which all of a kind stand. */
    static String list(RuleSubject subject) {
        return switch (subject) {
            case PROGRAMME -> PROGRAMMES;
            case INDICATOR -> INDICATORS;
            case LIMIT -> LIMITS;
            case SCHEME -> SCHEMES;
            case PLAN_TYPE -> "rules/versions";
        };
    }

    /** The text key of the way back to that page. */
    static String back(RuleSubject subject) {
        return switch (subject) {
            case PROGRAMME, PLAN_TYPE -> "programme.back";
            case INDICATOR -> "programme.indicators.back";
            case LIMIT -> "programme.limits.back";
            case SCHEME -> "programme.schemes.back";
        };
    }

    /** The page to go back to from one of a kind; programmes stand on the first page. */
    static String above(RuleSubject subject) {
        return subject == RuleSubject.PROGRAMME ? "rules" : list(subject);
    }
}
