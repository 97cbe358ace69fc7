package eu.pontes.vacancy.needs;

import eu.pontes.kernel.FieldError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The rules of what somebody needs that concern more than the bounds of one field. */
public final class NeedsRules {

    private final String path;
    private final List<FieldError> errors = new ArrayList<>();

    private NeedsRules(String path) {
        this.path = path;
    }

    /**
     * Every rule that is broken; the fields have passed their own constraints.
     *
     * @param path the field in which the needs stand
     */
    public static List<FieldError> broken(String path, Needs needs) {
        NeedsRules rules = new NeedsRules(path);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < needs.languages().size(); i++) {
            rules.language("languages[" + i + "].", needs.languages().get(i), seen);
        }
        rules.reading(needs);
        if (needs.licence() != null && !needs.answer(Barrier.DRIVING_LICENCE).orElse(false)) {
            rules.error("licence", "offer-licence");
        }
        if (needs.diploma().need().namesLevel() != (needs.diploma().level() != null)) {
            rules.error("diploma.level", "offer-diploma-level");
        }
        return List.copyOf(rules.errors);
    }

    private void language(String at, LanguageNeed need, Set<String> seen) {
        if (!SpokenLanguages.isKnown(need.language())) {
            error(at + "language", "offer-language");
        } else if (!seen.add(need.language())) {
            error(at + "language", "offer-language-twice");
        }
        for (Skill skill : Skill.values()) {
            SkillNeed level = need.in(skill);
            if (level.later() != null && level.later().compareTo(level.dayOne()) < 0) {
                error(at + skill.name().toLowerCase(Locale.ROOT) + ".later", "offer-level-later");
            }
        }
        if (need.rises() != (need.months() != null)) {
            error(at + "months", "offer-level-months");
        }
    }

    private void reading(Needs needs) {
        boolean reads = needs.languages().stream()
                .anyMatch(need ->
                        need.read().dayOne() != LanguageLevel.A0 || need.write().dayOne() != LanguageLevel.A0);
        if (needs.withoutReading() && reads) {
            error("withoutReading", "offer-without-reading");
        }
    }

    private void error(String field, String code) {
        errors.add(FieldError.of(path + "." + field, code));
    }
}
