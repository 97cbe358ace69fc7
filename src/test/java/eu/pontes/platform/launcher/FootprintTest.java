package eu.pontes.platform.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FootprintTest {
    private static final Instant STARTED = Instant.parse("2026-03-01T10:00:00Z");
    private static final Footprint LEFT = new Footprint(42, STARTED, "/run/mariadbd");

    @TempDir
    Path folder;

    @Test
    void aFootprintSurvivesItsFile() throws IOException {
        LEFT.write(folder.resolve("mariadb"));

        assertThat(Footprint.read(folder.resolve("mariadb"))).contains(LEFT);
    }

    @Test
    void aDamagedFileIsNobodysFootprint() throws IOException {
        Path file = Files.writeString(folder.resolve("mariadb"), "42\nyesterday\n/run/mariadbd\n");

        assertThat(Footprint.read(file)).isEmpty();
    }

    @Test
    void aMissingFileIsNobodysFootprint() {
        assertThat(Footprint.read(folder.resolve("mariadb"))).isEmpty();
    }

    @Test
    void anInstantRoundedToASecondIsTheSameStart() {
        assertThat(new Footprint(42, STARTED.plusSeconds(1), "/run/mariadbd").isSameProcessAs(LEFT))
                .isTrue();
    }

    @Test
    void aReusedNumberIsAnotherProcess() {
        assertThat(new Footprint(42, STARTED.plusSeconds(60), "/run/mariadbd").isSameProcessAs(LEFT))
                .isFalse();
    }

    @Test
    void anotherProgramIsAnotherProcess() {
        assertThat(new Footprint(42, STARTED, "/usr/bin/vi").isSameProcessAs(LEFT))
                .isFalse();
    }

    @Test
    void aRunningProcessIsFoundByItsFootprint() {
        Footprint own = Footprint.of(ProcessHandle.current()).orElseThrow();

        assertThat(own.survivor()).contains(ProcessHandle.current());
        assertThat(new Footprint(own.pid(), own.started().minusSeconds(60), own.program()).survivor())
                .isEmpty();
    }
}
