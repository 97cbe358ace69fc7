package eu.pontes.support.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromiumTest {

    private static final Chromium.Installation NOT_ALLOWED = () -> {};

    @TempDir
    Path folder;

    @Test
    void aMachineWithoutBrowserThatMayNotInstallOneSaysWhatToDo() {
        Path nowhere = folder.resolve("chromium");

        assertThatIllegalStateException()
                .isThrownBy(() -> Chromium.path(null, List.of(nowhere), NOT_ALLOWED))
                .withMessageContaining(nowhere.toString())
                .withMessageContaining("Install one, or set PONTES_CHROMIUM");
    }

    @Test
    void aBrowserThatWasJustInstalledIsUsed() throws IOException {
        Path place = folder.resolve("chromium");

        assertThat(Chromium.path(null, List.of(place), () -> program(place))).isEqualTo(place);
    }

    @Test
    void theChosenBrowserGoesBeforeTheOthers() throws IOException {
        Path chosen = program(folder.resolve("mine"));
        Path usual = program(folder.resolve("usual"));

        assertThat(Chromium.path(chosen.toString(), List.of(usual), NOT_ALLOWED))
                .isEqualTo(chosen);
    }

    @Test
    void aChosenBrowserThatCannotRunIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Chromium.path(folder.resolve("gone").toString(), List.of(), NOT_ALLOWED))
                .withMessageContaining("PONTES_CHROMIUM names " + folder.resolve("gone"));
    }

    private static Path program(Path place) throws IOException {
        if (!Files.createFile(place).toFile().setExecutable(true)) {
            throw new IOException("Not executable: " + place);
        }
        return place;
    }
}
