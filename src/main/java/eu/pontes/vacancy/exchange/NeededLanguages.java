package eu.pontes.vacancy.exchange;

import eu.pontes.vacancy.needs.LanguageLevel;
import eu.pontes.vacancy.needs.LanguageNeed;
import eu.pontes.vacancy.needs.Skill;
import eu.pontes.vacancy.needs.SkillNeed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the work asks of languages, short enough for one cell: {@code nl A1; fr A1>B1/A1>A2/A0/A0 +6}. After the language
 * stands one level for all skills, or one each for listening, speaking, reading and writing; after {@code >} the level
 * that is expected later, and after {@code +} in how many months that is.
 */
final class NeededLanguages {

    private static final String LEVEL = "[ABC][0-2](?:>[ABC][0-2])?";
    private static final Pattern FORM = Pattern.compile("([A-Z]{2,3}) +(" + LEVEL + "|" + LEVEL + "/" + LEVEL + "/"
            + LEVEL + "/" + LEVEL + ")(?: *\\+ *([0-9]{1,3}))?");

    private NeededLanguages() {}

    static String write(List<LanguageNeed> languages) {
        return languages.stream().map(NeededLanguages::write).collect(Collectors.joining("; "));
    }

    /** The languages, or nothing where the text says something else. */
    static Optional<List<LanguageNeed>> read(String text) {
        List<LanguageNeed> languages = new ArrayList<>();
        for (String one : text.split("[;,]", -1)) {
            Matcher form = FORM.matcher(one.strip().toUpperCase(Locale.ROOT));
            if (!form.matches()) {
                return Optional.empty();
            }
            try {
                languages.add(need(form));
            } catch (IllegalArgumentException noSuchLevel) {
                return Optional.empty();
            }
        }
        return Optional.of(languages);
    }

    private static LanguageNeed need(Matcher form) {
        String[] levels = form.group(2).split("/", -1);
        return new LanguageNeed(
                form.group(1).toLowerCase(Locale.ROOT),
                skill(levels[0]),
                skill(levels[levels.length == 1 ? 0 : 1]),
                skill(levels[levels.length == 1 ? 0 : 2]),
                skill(levels[levels.length == 1 ? 0 : 3]),
                months(form.group(3)));
    }

    private static @Nullable Integer months(@Nullable String number) {
        return number == null ? null : Integer.valueOf(number);
    }

    private static SkillNeed skill(String levels) {
        String[] both = levels.split(">", -1);
        return new SkillNeed(LanguageLevel.valueOf(both[0]), both.length == 1 ? null : LanguageLevel.valueOf(both[1]));
    }

    private static String write(LanguageNeed need) {
        List<String> levels = Arrays.stream(Skill.values())
                .map(skill -> write(need.in(skill)))
                .toList();
        String shortest = levels.stream().distinct().count() == 1 ? levels.get(0) : String.join("/", levels);
        return need.language() + " " + shortest + (need.months() == null ? "" : " +" + need.months());
    }

    private static String write(SkillNeed need) {
        return need.later() == null ? need.dayOne().name() : need.dayOne() + ">" + need.later();
    }
}
