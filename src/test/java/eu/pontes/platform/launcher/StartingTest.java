package eu.pontes.platform.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartingTest {
    @TempDir
    Path folder;

    @Test
    void aPortInUseIsReportedWithTheVariableToChange() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();

            assertThatExceptionOfType(StartFailure.class)
                    .isThrownBy(() -> Ports.requireFree(port, "MariaDB", "PONTES_DB_PORT"))
                    .withMessageContaining("Port " + port + " for MariaDB")
                    .withMessageContaining("PONTES_DB_PORT");
        }
    }

    @Test
    void aDataFolderHasOneLauncherAtATime() throws IOException {
        try (DataFolder claimed = DataFolder.claim(folder)) {
            assertThat(claimed.path("x")).isEqualTo(folder.resolve("x"));
            assertThatExceptionOfType(StartFailure.class)
                    .isThrownBy(() -> DataFolder.claim(folder))
                    .withMessageContaining("PONTES_DATA");
        }

        DataFolder.claim(folder).close();
    }

    @Test
    void secretsAreKeptForTheirOwnerOnly() throws IOException {
        try (DataFolder data = DataFolder.claim(folder)) {
            String drawn = new Secrets(data).get("database.password");

            assertThat(drawn).matches("[0-9a-f]{48}");
            assertThat(new Secrets(data).get("database.password")).isEqualTo(drawn);
            assertThat(new Secrets(data).get("other")).isNotEqualTo(drawn);
            assertThat(Files.getPosixFilePermissions(data.path("secrets.properties")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void aStepIsDoneOnceForEveryVersion() throws IOException {
        AtomicInteger done = new AtomicInteger();
        Path marker = folder.resolve("marker");

        new OneTimeStep(marker, "1").ensure(done::incrementAndGet);
        new OneTimeStep(marker, "1").ensure(done::incrementAndGet);
        new OneTimeStep(marker, "2").ensure(done::incrementAndGet);

        assertThat(done).hasValue(2);
    }

    @Test
    void aMissingSystemLibraryIsNamed() throws IOException {
        Path log = Files.writeString(
                folder.resolve("log"),
                "bin/mariadbd: error while loading shared libraries: libaio.so.1: cannot open shared object file: No such file");

        assertThat(ManagedProcess.missingLibrary(log).orElseThrow()).contains("libaio.so.1");
        assertThat(ManagedProcess.missingLibrary(Files.writeString(folder.resolve("other"), "fine")))
                .isEmpty();
    }

    @Test
    void aLogPathMayContainPercentSigns() {
        assertThat(Logging.fill("pattern=${log}", Path.of("/data/50%/pontes.log")))
                .isEqualTo("pattern=/data/50%%/pontes.log");
    }

    @Test
    void theLastCauseOfAFailureIsFoundInTheLog() throws IOException {
        Path log = Files.writeString(folder.resolve("log"), """
                Exception [EclipseLink-4002]: no connection
                Caused by: java.sql.SQLException: Error in allocating a connection
                \tat com.sun.gjc.spi.base.AbstractDataSource.getConnection(AbstractDataSource.java:119)
                Caused by: java.sql.SQLException: Access denied for user 'pontes'
                \t... 63 more
                """);

        assertThat(Logging.lastCause(log)).hasValue("java.sql.SQLException: Access denied for user 'pontes'");
        assertThat(Logging.lastCause(folder.resolve("gone"))).isEmpty();
    }
}
