package eu.pontes.vacancy.needs;

import eu.pontes.platform.validation.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody needs to start and to stay, and what the employer does to help.
 *
 * @param languages the most important one first
 * @param withoutReading whether people who do not read or write can do the work
 * @param support what the employer does to help with the languages
 * @param supportNote the same in the employer's own words
 * @param barriers an answer for each barrier about which the employer tells something
 * @param licence which driving licence is really needed
 */
public record Needs(
        @NotEmpty @Size(max = 6) @Valid List<LanguageNeed> languages,
        boolean withoutReading,
        Set<LanguageSupport> support,
        @Nullable @Size(max = 1000) @PlainText String supportNote,
        Map<Barrier, Boolean> barriers,
        @Nullable Licence licence,
        @Valid Diploma diploma) {

    /** Whatever somebody leaves out is not told. */
    public Needs(
            @Nullable List<LanguageNeed> languages,
            boolean withoutReading,
            @Nullable Set<LanguageSupport> support,
            @Nullable String supportNote,
            @Nullable Map<Barrier, Boolean> barriers,
            @Nullable Licence licence,
            @Nullable Diploma diploma) {
        this.languages = languages == null ? List.of() : List.copyOf(languages);
        this.withoutReading = withoutReading;
        this.support = Collections.unmodifiableSet(inOrder(support));
        this.supportNote = supportNote;
        this.barriers = Collections.unmodifiableMap(told(barriers));
        this.licence = licence;
        this.diploma = diploma == null ? Diploma.UNTOLD : diploma;
    }

    /** One language and nothing else told. */
    public static Needs of(LanguageNeed language) {
        return new Needs(List.of(language), false, null, null, null, null, null);
    }

    /** What the employer says about a barrier, if anything. */
    public Optional<Boolean> answer(Barrier barrier) {
        return Optional.ofNullable(barriers.get(barrier));
    }

    /** Whether the employer says that a barrier keeps nobody out. */
    public boolean isOpen(Barrier barrier) {
        return answer(barrier).filter(answer -> answer == barrier.openAnswer()).isPresent();
    }

    private static EnumSet<LanguageSupport> inOrder(@Nullable Set<LanguageSupport> support) {
        EnumSet<LanguageSupport> ordered = EnumSet.noneOf(LanguageSupport.class);
        if (support != null) {
            ordered.addAll(support);
        }
        return ordered;
    }

    private static EnumMap<Barrier, Boolean> told(@Nullable Map<Barrier, @Nullable Boolean> answers) {
        EnumMap<Barrier, Boolean> told = new EnumMap<>(Barrier.class);
        if (answers != null) {
            answers.forEach((barrier, answer) -> {
                if (answer != null) {
                    told.put(barrier, answer);
                }
            });
        }
        return told;
    }
}
