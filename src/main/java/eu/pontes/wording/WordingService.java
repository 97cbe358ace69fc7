package eu.pontes.wording;

import eu.pontes.identity.OpenToAll;
import eu.pontes.kernel.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Finds words that may keep people away, says why and what to write instead. It never refuses anything itself. */
@ApplicationScoped
public class WordingService {

    private final Criteria criteria = Criteria.shipped();
    private final Map<Language, Lexicon> lexicons = new EnumMap<>(Language.class);
    private final Clock clock;

    @Inject
    WordingService(Clock clock) {
        this.clock = clock;
        for (Language language : Language.values()) {
            lexicons.put(language, Lexicon.shipped(language));
        }
    }

    /**
     * What is worth a thought, in the order of the fields and of their words.
     *
     * @param texts by the names of their fields
     * @param language that they are written in
     */
    @OpenToAll("the criteria and the lexicons are public, and the text is the caller's own")
    public List<Finding> check(Map<String, String> texts, Language language) {
        LocalDate today = LocalDate.now(clock);
        Lexicon lexicon = Objects.requireNonNull(lexicons.get(language));
        return lexicon.matches(texts, entry -> holds(entry, today)).stream()
                .map(match -> finding(match, today))
                .toList();
    }

    /** What rests on a criterion counts as long as there is that criterion. */
    private boolean holds(Entry entry, LocalDate day) {
        Reason reason = criteria.reason(entry.reason());
        return reason.holdsOn(day)
                && (reason.criterion() == null
                        || criteria.on(day, reason.criterion()).isPresent());
    }

    private Finding finding(Lexicon.Match match, LocalDate day) {
        Reason reason = criteria.reason(match.entry().reason());
        return new Finding(
                match.field(),
                match.from(),
                match.to(),
                match.words(),
                match.entry().code(),
                reason.force(),
                criteria.on(day, reason.criterion()).orElse(null),
                reason.why(),
                match.entry().instead());
    }
}
