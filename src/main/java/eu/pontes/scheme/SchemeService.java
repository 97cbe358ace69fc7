package eu.pontes.scheme;

import eu.pontes.identity.OpenToAll;
import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.TimeSpan;
import eu.pontes.programme.Names;
import eu.pontes.programme.ProgrammeService;
import eu.pontes.programme.SchemeHistory;
import eu.pontes.programme.SchemeTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which placement schemes there are, and what they ask of an offer. The day that counts is the caller's to say. */
@ApplicationScoped
@Transactional
public class SchemeService {

    private static final String PUBLIC = "the rules of placement schemes are public";
    private static final int MOST_STEPS = 12;
    private static final TimeSpan MOST = TimeSpan.months(60);

    private final ProgrammeService book;

    @Inject
    SchemeService(ProgrammeService book) {
        this.book = book;
    }

    /** The schemes that may be used on a day, in the order of the rule book. */
    @OpenToAll(PUBLIC)
    public List<OpenScheme> open(LocalDate day) {
        return book.schemes().stream()
                .flatMap(scheme -> scheme.on(day).map(terms -> new OpenScheme(scheme.code(), terms)).stream())
                .toList();
    }

    /** The schemes for what an employer wants, among those that may be used on a day. */
    @OpenToAll(PUBLIC)
    public SchemeAdvice advise(SchemeWish wish, LocalDate day) {
        return SchemeChooser.advise(open(day), wish);
    }

    /** What a scheme is called, as its version of a day or the one nearest to it says. */
    @OpenToAll(PUBLIC)
    public Optional<Names> name(String code, LocalDate day) {
        return book.scheme(code).map(scheme -> scheme.nearest(day).names());
    }

    /** What the schemes in a list are called on a day; that something is just a job needs no name. */
    @OpenToAll(PUBLIC)
    public Map<String, Names> names(Stream<@Nullable String> codes, LocalDate day) {
        Set<String> named = codes.filter(Objects::nonNull)
                .filter(code -> !code.equals(Placement.JOB))
                .collect(Collectors.toSet());
        return book.schemeNames(named, day);
    }

    /** The version that an offer is written under on a day; none if the scheme is unknown, closed or still to come. */
    @OpenToAll(PUBLIC)
    public Optional<SchemeTerms> terms(String code, LocalDate day) {
        return book.scheme(code).flatMap(scheme -> scheme.on(day));
    }

    /** Why an offer cannot even be a draft: its scheme cannot be used, or contradicts what else it says. */
    @OpenToAll(PUBLIC)
    public List<FieldError> faults(Placement placement, boolean employment, LocalDate day) {
        List<FieldError> faults = new ArrayList<>(stepFaults(placement));
        tooLong("placement.duration", placement.duration()).ifPresent(faults::add);
        tooLong("placement.contractAfter", placement.contractAfter()).ifPresent(faults::add);
        String code = placement.scheme();
        if (code == null) {
            return faults;
        }
        Optional<SchemeHistory> scheme = book.scheme(code);
        if (scheme.isEmpty()) {
            faults.add(FieldError.of("placement.scheme", "scheme-unknown"));
            return faults;
        }
        Optional<SchemeTerms> terms = scheme.get().on(day);
        terms.ifPresentOrElse(
                known -> {
                    if (known.employment() != employment) {
                        faults.add(FieldError.of("placement.scheme", "scheme-kind", known.names()));
                    }
                },
                () -> faults.add(unusable(scheme.get(), day)));
        return faults;
    }

    /** What the scheme of an offer asks that its writer should know; nothing while no usable scheme is chosen. */
    @OpenToAll(PUBLIC)
    public List<SchemeFinding> findings(PlacedWork work, LocalDate day) {
        String code = work.placement().scheme();
        return code == null
                ? List.of()
                : terms(code, day)
                        .map(terms -> SchemeRules.findings(terms, work))
                        .orElse(List.of());
    }

    /** Why an offer cannot go public. */
    @OpenToAll(PUBLIC)
    public List<FieldError> blocks(PlacedWork work, LocalDate day) {
        return work.placement().scheme() == null
                ? List.of(FieldError.of("placement.scheme", "scheme-missing"))
                : findings(work, day).stream()
                        .filter(SchemeFinding::blocks)
                        .map(SchemeFinding::error)
                        .toList();
    }

    private FieldError unusable(SchemeHistory scheme, LocalDate day) {
        SchemeTerms nearest = scheme.nearest(day);
        return scheme.closedBefore(day)
                .map(closed -> nearest.successor()
                        .flatMap(successor -> name(successor, day))
                        .map(successor -> FieldError.of(
                                "placement.scheme", "scheme-closed-for", nearest.names(), closed, successor))
                        .orElseGet(() -> FieldError.of("placement.scheme", "scheme-closed", nearest.names(), closed)))
                .orElseGet(() -> FieldError.of("placement.scheme", "scheme-not-yet", nearest.names()));
    }

    private static Optional<FieldError> tooLong(String field, @Nullable TimeSpan time) {
        return time != null && time.isLongerThan(MOST)
                ? Optional.of(FieldError.of(field, "scheme-too-long", MOST))
                : Optional.empty();
    }

    /** Steps are the parts of the whole, in its own unit. */
    private static List<FieldError> stepFaults(Placement placement) {
        List<TimeSpan> steps = placement.steps();
        if (steps.isEmpty()) {
            return List.of();
        }
        TimeSpan whole = placement.duration();
        boolean adds = whole != null
                && steps.size() <= MOST_STEPS
                && steps.stream().allMatch(step -> step.unit() == whole.unit())
                && steps.stream().mapToInt(TimeSpan::number).sum() == whole.number();
        return adds ? List.of() : List.of(FieldError.of("placement.steps", "scheme-steps"));
    }
}
