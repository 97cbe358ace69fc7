package eu.pontes.vacancy.needs;

import eu.pontes.kernel.Language;
import eu.pontes.platform.text.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody needs in a reader's words, the same on every page and screen. */
public final class NeedsWords {

    private final Texts texts;
    private final Language reader;

    public NeedsWords(Texts texts, Language reader) {
        this.texts = texts;
        this.reader = reader;
    }

    /** The name of any language. */
    public String language(String code) {
        return SpokenLanguages.name(code, reader);
    }

    /** A sentence for each language about the first day. */
    public List<String> onDayOne(Needs needs) {
        return needs.languages().stream().map(this::onDayOne).toList();
    }

    /** A sentence for each language of which the work asks more later. */
    public List<String> later(Needs needs) {
        return needs.languages().stream()
                .filter(LanguageNeed::rises)
                .map(need -> text(
                        "vacancy.words.later",
                        language(need.language()),
                        Optional.ofNullable(need.months()).orElse(0),
                        levels(need, skill -> in(need, skill))))
                .toList();
    }

    /** What the employer does to help with the languages. */
    public Optional<String> support(Needs needs) {
        return needs.support().isEmpty()
                ? Optional.empty()
                : Optional.of(needs.support().stream()
                        .map(offered -> texts.get(reader, offered))
                        .collect(Collectors.joining(", ")));
    }

    /** What people who look for work should know, in a sentence each. */
    public List<String> goodToKnow(Needs needs) {
        Stream<String> reading =
                needs.withoutReading() ? Stream.of(text("vacancy.words.without-reading")) : Stream.empty();
        Stream<String> barriers =
                needs.barriers().entrySet().stream().map(told -> barrier(needs, told.getKey(), told.getValue()));
        return Stream.concat(reading, barriers).toList();
    }

    /** Whether a diploma is needed, where this is told. */
    public Optional<String> diploma(Needs needs) {
        Diploma diploma = needs.diploma();
        return switch (diploma.need()) {
            case UNTOLD -> Optional.empty();
            case NONE -> Optional.of(text("vacancy.words.diploma.none"));
            case LEVEL_OR_PROVEN -> level(diploma).map(level -> text("vacancy.words.diploma.proven", level));
            case LEVEL -> level(diploma).map(level -> text("vacancy.words.diploma.level", level));
        };
    }

    private Optional<String> level(Diploma diploma) {
        return Optional.ofNullable(diploma.level()).map(level -> texts.get(reader, level));
    }

    private String barrier(Needs needs, Barrier barrier, boolean answer) {
        String sentence = text(barrier.sentenceKey(answer));
        return barrier == Barrier.DRIVING_LICENCE && needs.licence() != null
                ? text("vacancy.words.licence", sentence, needs.licence().name())
                : sentence;
    }

    private String onDayOne(LanguageNeed need) {
        return need.dayOne() == LanguageLevel.A0
                ? text("vacancy.words.needed.nothing", language(need.language()))
                : text(
                        "vacancy.words.needed",
                        language(need.language()),
                        levels(need, skill -> need.in(skill).dayOne()));
    }

    private static LanguageLevel in(LanguageNeed need, Skill skill) {
        LanguageLevel later = need.in(skill).later();
        return later == null ? need.in(skill).dayOne() : later;
    }

    /** One level where all skills ask for the same, or else the skills of each level, the highest first. */
    private String levels(LanguageNeed need, Function<Skill, LanguageLevel> level) {
        Map<LanguageLevel, List<Skill>> skills = Stream.of(Skill.values())
                .collect(Collectors.groupingBy(
                        level, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()));
        if (skills.size() == 1) {
            return texts.get(reader, skills.keySet().iterator().next());
        }
        skills.remove(LanguageLevel.A0);
        return skills.entrySet().stream()
                .map(entry -> text("vacancy.words.skills", words(entry.getValue()), entry.getKey()))
                .collect(Collectors.joining("; "));
    }

    private String words(List<Skill> skills) {
        return skills.stream().map(skill -> texts.get(reader, skill)).collect(Collectors.joining(", "));
    }

    private String text(String key, Object... arguments) {
        return texts.get(reader, key, arguments);
    }
}
