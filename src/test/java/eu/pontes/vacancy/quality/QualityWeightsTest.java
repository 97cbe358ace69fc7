package eu.pontes.vacancy.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QualityWeightsTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    @TempDir
    Path folder;

    @Test
    void aLineCountsFromItsDayOnAndZeroTakesACriterionOut() throws IOException {
        QualityWeights weights = read("WAGE|2026-01-01|5", "START|2027-01-01|2", "WAGE|2027-01-01|0");

        assertThat(weights.on(NEW_YEAR.minusDays(1))).containsOnlyKeys(QualityCriterion.WAGE);
        assertThat(weights.on(NEW_YEAR))
                .containsEntry(QualityCriterion.WAGE, 0)
                .containsEntry(QualityCriterion.START, 2);
    }

    @Test
    void aTableThatCannotBeMeantIsRefused() throws IOException {
        assertThatIllegalArgumentException().isThrownBy(() -> read("WAGES|2026-01-01|5"));
        assertThatIllegalArgumentException().isThrownBy(() -> read("WAGE|2026-01-01|-5"));
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> QualityWeights.read(Optional.of(folder.resolve("missing.csv"))));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> read("WAGE|2027-01-01|5").on(NEW_YEAR.minusDays(1)));
    }

    private QualityWeights read(String... lines) throws IOException {
        Path file = folder.resolve("quality.csv");
        Files.writeString(file, "criterion|from|weight\n" + String.join("\n", lines));
        return QualityWeights.read(Optional.of(file));
    }
}
