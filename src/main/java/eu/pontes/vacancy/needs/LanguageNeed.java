package eu.pontes.vacancy.needs;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the work asks of one language on the first day, which may be less than it asks later.
 *
 * @param language a code of ISO 639-1
 * @param months after how many months the later levels are expected
 */
public record LanguageNeed(
        @NotNull String language,
        @NotNull @Valid SkillNeed listen,
        @NotNull @Valid SkillNeed speak,
        @NotNull @Valid SkillNeed read,
        @NotNull @Valid SkillNeed write,
        @Nullable @Min(1) @Max(36) Integer months) {

    /** The same level in every skill, which does not change. */
    public static LanguageNeed of(String language, LanguageLevel level) {
        SkillNeed need = new SkillNeed(level, null);
        return new LanguageNeed(language, need, need, need, need, null);
    }

    public SkillNeed in(Skill skill) {
        return switch (skill) {
            case LISTEN -> listen;
            case SPEAK -> speak;
            case READ -> read;
            case WRITE -> write;
        };
    }

    /** The highest level that any skill asks for on the first day. */
    public LanguageLevel dayOne() {
        return highest(skill -> in(skill).dayOne());
    }

    /** Whether any skill is to grow after the first day. */
    public boolean rises() {
        return Arrays.stream(Skill.values()).anyMatch(skill -> in(skill).rises());
    }

    /** The names of all levels that are asked at some time, each once, from the lowest to the highest. */
    public String levels() {
        return Arrays.stream(Skill.values())
                .flatMap(skill -> Stream.of(
                        Optional.of(in(skill).dayOne()),
                        Optional.ofNullable(in(skill).later())))
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .map(LanguageLevel::name)
                .collect(Collectors.joining("; "));
    }

    private static LanguageLevel highest(Function<Skill, LanguageLevel> level) {
        return Arrays.stream(Skill.values())
                .map(level)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
