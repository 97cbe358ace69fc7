package eu.pontes.platform.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServersTest {

    @TempDir
    Path folder;

    @Test
    void aStepThatEndedIsNoServerThatCouldGetLost() throws IOException {
        try (DataFolder data = DataFolder.claim(folder)) {
            Servers servers = new Servers(data);

            servers.runToEnd("Installation", new ProcessBuilder("true"));
            servers.start("Server", new ProcessBuilder("sleep", "60"));

            assertThat(servers.running()).containsExactly("Server");
            servers.stop();
        }
    }

    @Test
    void aStepThatFailsEndsTheStart() throws IOException {
        try (DataFolder data = DataFolder.claim(folder)) {
            Servers servers = new Servers(data);

            assertThatThrownBy(() -> servers.runToEnd("Installation", new ProcessBuilder("false")))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("Installation failed with code 1");
        }
    }
}
