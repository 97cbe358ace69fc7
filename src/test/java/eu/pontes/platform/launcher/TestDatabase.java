package eu.pontes.platform.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A real MariaDB for tests that do not start the whole of Pontes; the launcher's own code starts it. */
public final class TestDatabase implements AutoCloseable {

    private final DataFolder data;
    private final Servers servers;
    private final Settings.Database database;

    private TestDatabase(DataFolder data, Servers servers, Settings.Database database) {
        this.data = data;
        this.servers = servers;
        this.database = database;
    }

    /** Starts an empty database under the build folder. */
    public static TestDatabase start(Path target, int port) throws IOException {
        Path folder = target.resolve("container-test");
        DataFolder.delete(folder);
        Settings settings = Settings.from(
                Map.of("PONTES_DATA", folder.toString(), "PONTES_DB_PORT", String.valueOf(port)),
                Files.createDirectories(target.resolve("run")));
        DataFolder data = DataFolder.claim(folder);
        Servers servers = new Servers(data);
        return new TestDatabase(data, servers, new EmbeddedMariaDb(settings, data, servers).start(new Secrets(data)));
    }

    public String url() {
        return database.url();
    }

    public String user() {
        return database.user();
    }

    public String password() {
        return database.password();
    }

    @Override
    public void close() throws IOException {
        servers.stop();
        data.close();
    }
}
