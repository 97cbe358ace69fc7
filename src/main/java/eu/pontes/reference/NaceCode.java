package eu.pontes.reference;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A NACE Rev. 2 code of any level: section {@code A}, division {@code 01}, group {@code 01.1} or class {@code 01.11}.
 * Letters and digits form one tree, although a division does not spell its section.
 */
public record NaceCode(String value) {
    private static final Pattern FORM = Pattern.compile("[A-U]|[0-9]{2}(\\.[0-9]{1,2})?");
    private static final int SECTION_LENGTH = 1;
    private static final int DIVISION_LENGTH = 2;
    private static final NavigableMap<Integer, Section> SECTIONS = sections();

    public NaceCode {
        if (!FORM.matcher(value).matches()
                || (value.length() > SECTION_LENGTH && sectionOf(value).isEmpty())) {
            throw new IllegalArgumentException("Not a NACE Rev. 2 code: " + value);
        }
    }

    /** 1 for a section, 2 for a division, 3 for a group, 4 for a class. */
    public int level() {
        return value.length() <= DIVISION_LENGTH ? value.length() : value.length() - 1;
    }

    public NaceCode section() {
        return new NaceCode(sectionOf(value).orElse(value));
    }

    public Optional<NaceCode> parent() {
        return switch (level()) {
            case 1 -> Optional.empty();
            case 2 -> Optional.of(section());
            case 3 -> Optional.of(new NaceCode(value.substring(0, DIVISION_LENGTH)));
            default -> Optional.of(new NaceCode(value.substring(0, value.length() - 1)));
        };
    }

    @Override
    public String toString() {
        return value;
    }

    private static Optional<String> sectionOf(String code) {
        if (code.length() == SECTION_LENGTH) {
            return Optional.empty();
        }
        int division = Integer.parseInt(code.substring(0, DIVISION_LENGTH));
        return Optional.ofNullable(SECTIONS.floorEntry(division))
                .map(Map.Entry::getValue)
                .filter(section -> division <= section.lastDivision())
                .map(Section::letter);
    }

    private static NavigableMap<Integer, Section> sections() {
        int[][] divisions = {
            {1, 3}, {5, 9}, {10, 33}, {35, 35}, {36, 39}, {41, 43}, {45, 47}, {49, 53}, {55, 56}, {58, 63}, {64, 66},
            {68, 68}, {69, 75}, {77, 82}, {84, 84}, {85, 85}, {86, 88}, {90, 93}, {94, 96}, {97, 98}, {99, 99}
        };
        NavigableMap<Integer, Section> sections = new TreeMap<>();
        for (int i = 0; i < divisions.length; i++) {
            sections.put(divisions[i][0], new Section(String.valueOf((char) ('A' + i)), divisions[i][1]));
        }
        return sections;
    }

    private record Section(String letter, int lastDivision) {}
}
