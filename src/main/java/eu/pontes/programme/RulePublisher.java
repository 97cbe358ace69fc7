package eu.pontes.programme;

import eu.pontes.identity.Callers;
import eu.pontes.kernel.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Writes an approved change into the rule book: of an older version only the last day changes, never what it says. */
@ApplicationScoped
class RulePublisher {

    private final RuleBook book;
    private final RuleKeeping keeping;
    private final Callers callers;
    private final Clock clock;

    @Inject
    RulePublisher(RuleBook book, RuleKeeping keeping, Callers callers, Clock clock) {
        this.book = book;
        this.keeping = keeping;
        this.callers = callers;
        this.clock = clock;
    }

    void publish(RuleChange change) {
        keeping.mustKeep(programme(change));
        LocalDate today = LocalDate.now(clock);
        LocalDate day = change.effectiveOn();
        if (day.isBefore(today)) {
            throw Problem.conflict("rules-too-late", day);
        }
        Timeline<? extends Dated> timeline = book.timeline(change.subject(), change.code());
        if (change.kind() == RuleChangeKind.NEW) {
            if (timeline.latest().isPresent()) {
                throw Problem.conflict("rules-overtaken");
            }
        } else {
            timeline.mustEndWith(change.follows().orElseThrow());
        }
        if (change.kind() == RuleChangeKind.CLOSE) {
            if (!timeline.endFaults(day, today).isEmpty()) {
                throw Problem.conflict("rules-overtaken");
            }
            timeline.close(day);
        } else {
            begin(change, day);
        }
    }

    private void begin(RuleChange change, LocalDate day) {
        switch (change.subject()) {
            case PLAN_TYPE -> beginPlanType(change, day);
            case PROGRAMME -> programmeOf(change).begin(day, (ProgrammeTerms) text(change));
            case INDICATOR -> indicatorOf(change).begin(day, (IndicatorTerms) text(change));
            case SCHEME -> schemeOf(change).begin(day, (SchemeTerms) text(change));
            case LIMIT -> {
                Limit limit = Limit.valueOf(change.code());
                book.add(book.limit(limit).follow(new DatedLimit(limit, day, (LimitTerms) text(change))));
            }
        }
    }

    private void beginPlanType(RuleChange change, LocalDate day) {
        if (!keeping.own(change.programme().orElseThrow()).holdsOn(day)) {
            throw Problem.conflict("rules-programme-closed");
        }
        int position = change.basedOn()
                .map(PlanTypeVersion::position)
                .orElseGet(() -> book.nextPosition(PlanTypeVersion.class));
        book.add(book.planType(change.code())
                .follow(new PlanTypeVersion(change, change.terms().orElseThrow(), position)));
    }

    private Programme programmeOf(RuleChange change) {
        if (change.kind() == RuleChangeKind.NEW_VERSION) {
            return keeping.own(change.code());
        }
        Programme added =
                new Programme(change.code(), callers.current().organisation(), book.nextPosition(Programme.class));
        book.add(added);
        return added;
    }

    private CatalogueIndicator indicatorOf(RuleChange change) {
        IndicatorTerms terms = (IndicatorTerms) text(change);
        return book.indicator(change.code()).orElseGet(() -> {
            CatalogueIndicator added =
                    new CatalogueIndicator(change.code(), terms.meaning(), book.nextPosition(CatalogueIndicator.class));
            book.add(added);
            return added;
        });
    }

    private Scheme schemeOf(RuleChange change) {
        return book.scheme(change.code()).orElseGet(() -> {
            SchemeTerms terms = (SchemeTerms) text(change);
            Scheme added = new Scheme(change.code(), terms.employment(), book.nextPosition(Scheme.class));
            book.add(added);
            return added;
        });
    }

    private static RuleText text(RuleChange change) {
        return change.text().orElseThrow();
    }

    private static @Nullable String programme(RuleChange change) {
        return switch (change.subject()) {
            case PLAN_TYPE -> change.programme().orElseThrow();
            case PROGRAMME -> change.kind() == RuleChangeKind.NEW ? null : change.code();
            case INDICATOR, LIMIT, SCHEME -> null;
        };
    }
}
