package eu.pontes.vacancy;

import eu.pontes.kernel.Language;
import eu.pontes.kernel.Worded;
import eu.pontes.reference.NaceSection;
import eu.pontes.reference.Province;
import eu.pontes.reference.Region;
import eu.pontes.vacancy.needs.Ease;
import eu.pontes.vacancy.needs.LanguageLevel;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A side from which offers can be narrowed down; of several values chosen on one side, mostly any may hold. */
public enum OfferFacet implements Worded {
    KIND(OfferKind.values()),
    REGION(Region.values()),
    PROVINCE(Province.values()),
    SECTOR(NaceSection.values()),
    /** The level of language that is needed on the first day. */
    LEVEL(LanguageLevel.values()),
    /** The level of one language on the first day: who speaks no French looks for what asks none. */
    DUTCH(LanguageLevel.values(), Language.NL),
    FRENCH(LanguageLevel.values(), Language.FR),
    GERMAN(LanguageLevel.values(), Language.DE),
    ENGLISH(LanguageLevel.values(), Language.EN),
    HOURS(HoursClass.values()),
    /** Somebody for whom two barriers count is not helped by an offer without one of them: every choice must hold. */
    EASE(Ease.values());

    private final Map<String, Worded> words = new LinkedHashMap<>();
    private final List<String> options;
    private final Optional<Language> language;
    private final String parameter = name().toLowerCase(Locale.ROOT);

    <E extends Enum<E> & Worded> OfferFacet(E[] options) {
        this(options, null);
    }

    <E extends Enum<E> & Worded> OfferFacet(E[] options, @Nullable Language language) {
        this.language = Optional.ofNullable(language);
        for (E option : options) {
            words.put(option.name(), option);
        }
        this.options = List.copyOf(words.keySet());
    }

    /** Whether of several chosen values all must hold, rather than any. */
    public boolean isCumulative() {
        return this == EASE;
    }

    /** The language that the side is about, if it is about one. */
    public Optional<Language> language() {
        return language;
    }

    /** The name in addresses and in the API. */
    public String parameter() {
        return parameter;
    }

    /** All that can be chosen, in the order to show. */
    public List<String> options() {
        return options;
    }

    /** What stands for a value on screens. */
    public Worded word(String value) {
        return Objects.requireNonNull(words.get(value), value);
    }

    /** Those of the asked values that exist. */
    Set<String> known(Collection<String> asked) {
        Set<String> known = new TreeSet<>(asked);
        known.retainAll(options);
        return known;
    }
}
