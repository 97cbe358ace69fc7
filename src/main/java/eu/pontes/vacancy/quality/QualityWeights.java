package eu.pontes.vacancy.quality;

import eu.pontes.platform.data.ShippedTable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** What each criterion counts for, and since when: opinions about this change more often than the product does. */
final class QualityWeights {

    private final List<Line> lines;

    QualityWeights(List<Line> lines) {
        this.lines = lines.stream().sorted(Comparator.comparing(Line::from)).toList();
    }

    /**
     * Reads the table.
     *
     * @param file a table in place of the one inside the product
     */
    static QualityWeights read(Optional<Path> file) {
        List<CSVRecord> rows = file.map(ShippedTable::rows).orElseGet(() -> ShippedTable.rows("/vacancy/quality.csv"));
        return new QualityWeights(rows.stream().map(Line::parse).toList());
    }

    /**
     * The weights of a day: of each criterion, what its latest line until then says.
     *
     * @throws IllegalStateException if nothing counts on that day
     */
    Map<QualityCriterion, Integer> on(LocalDate day) {
        Map<QualityCriterion, Integer> weights = new EnumMap<>(QualityCriterion.class);
        lines.stream()
                .filter(line -> !line.from().isAfter(day))
                .forEach(line -> weights.put(line.criterion(), line.weight()));
        if (weights.values().stream().noneMatch(weight -> weight > 0)) {
            throw new IllegalStateException("no criterion of quality counts on " + day);
        }
        return weights;
    }

    /** One line of the table. */
    record Line(QualityCriterion criterion, LocalDate from, int weight) {

        private static final int MOST = 1000;

        Line {
            if (weight < 0 || weight > MOST) {
                throw new IllegalArgumentException("a weight is from 0 to 1000: " + weight);
            }
        }

        static Line parse(CSVRecord row) {
            return new Line(
                    QualityCriterion.valueOf(row.get("criterion")),
                    LocalDate.parse(row.get("from")),
                    Integer.parseInt(row.get("weight")));
        }
    }
}
