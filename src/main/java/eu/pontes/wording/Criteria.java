package eu.pontes.wording;

import eu.pontes.kernel.Language;
import eu.pontes.platform.data.ShippedTable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The protected criteria in all their versions, and the reasons that lead to them. */
final class Criteria {

    private final List<Criterion> versions;
    private final Map<String, Reason> reasons;

    private Criteria(List<Criterion> versions, Map<String, Reason> reasons) {
        this.versions = versions;
        this.reasons = reasons;
    }

    static Criteria shipped() {
        return new Criteria(
                ShippedTable.rows("/wording/criteria.csv").stream()
                        .map(Criteria::criterion)
                        .toList(),
                ShippedTable.rows("/wording/reasons.csv").stream()
                        .map(Criteria::reason)
                        .collect(Collectors.toUnmodifiableMap(Reason::code, Function.identity())));
    }

    /** Those that hold on a day. */
    List<Criterion> on(LocalDate day) {
        return versions.stream().filter(criterion -> criterion.holdsOn(day)).toList();
    }

    Optional<Criterion> on(LocalDate day, @Nullable String code) {
        return on(day).stream()
                .filter(criterion -> criterion.code().equals(code))
                .findFirst();
    }

    Reason reason(String code) {
        Reason reason = reasons.get(code);
        if (reason == null) {
            throw new IllegalArgumentException("no such reason: " + code);
        }
        return reason;
    }

    List<Criterion> versions() {
        return versions;
    }

    List<Reason> reasons() {
        return List.copyOf(reasons.values());
    }

    private static Criterion criterion(CSVRecord row) {
        return new Criterion(row.get("code"), day(row, "from"), day(row, "to"), texts(row), row.get("source"));
    }

    private static Reason reason(CSVRecord row) {
        return new Reason(
                row.get("code"),
                Force.valueOf(row.get("force").toUpperCase(Locale.ROOT)),
                row.get("criterion"),
                day(row, "from"),
                texts(row));
    }

    private static @Nullable LocalDate day(CSVRecord row, String column) {
        String written = row.get(column);
        return written == null ? null : LocalDate.parse(written);
    }

    private static Map<Language, String> texts(CSVRecord row) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            texts.put(language, row.get(language.tag()));
        }
        return texts;
    }
}
