package eu.pontes.measure;

import eu.pontes.identity.Permission;
import eu.pontes.identity.Requires;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.Page;
import eu.pontes.kernel.PageRequest;
import eu.pontes.kernel.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** The library of measures, for those who write plans and those who review them; it belongs to no employer. */
@ApplicationScoped
@Transactional
public class MeasureService {

    private final Measures measures;
    private final MeasureUses uses;
    private final MeasureOutcomes outcomes;
    private final Clock clock;

    @Inject
    MeasureService(Measures measures, MeasureUses uses, MeasureOutcomes outcomes, Clock clock) {
        this.measures = measures;
        this.uses = uses;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    /** The measures that may be copied today, in the order of the library. */
    @Requires({Permission.READ_OWN_PLANS, Permission.READ_ENTRUSTED_PLANS})
    public Page<MeasureCard> search(MeasureSearch wanted, Language language, PageRequest request) {
        return measures.find(wanted, language, LocalDate.now(clock), request).map(measure -> measure.card(language));
    }

    /** One measure, closed ones included: a plan may refer to it. */
    @Requires({Permission.READ_OWN_PLANS, Permission.READ_ENTRUSTED_PLANS})
    public MeasureView measure(String code, Language language) {
        return found(code).view(language, LocalDate.now(clock));
    }

    /** Whether a measure exists, also one that is closed by now. */
    @Requires({Permission.READ_OWN_PLANS, Permission.READ_ENTRUSTED_PLANS})
    public boolean knows(String code) {
        return measures.byCode(code).isPresent();
    }

    /** What became of a measure with all employers together; nothing that points at one of them. */
    @Requires({Permission.READ_OWN_PLANS, Permission.READ_ENTRUSTED_PLANS})
    public MeasureUse use(String code) {
        found(code);
        return MeasureUse.of(uses.plansWith(code), outcomes.resultsOf(code));
    }

    private Measure found(String code) {
        return measures.byCode(code).orElseThrow(() -> Problem.notFound("measure"));
    }
}
