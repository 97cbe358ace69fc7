package eu.pontes.platform.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A real MariaDB server for a try-out, on this machine only, with one database and one user for Pontes. */
final class EmbeddedMariaDb {
    private static final String NAME = "MariaDB";

    private final Settings settings;
    private final DataFolder data;
    private final Servers servers;
    private final Path home;
    private final Path database;

    EmbeddedMariaDb(Settings settings, DataFolder data, Servers servers) {
        this.settings = settings;
        this.data = data;
        this.servers = servers;
        this.home = settings.files().mariaDbHome();
        this.database = data.path("mariadb");
    }

    Settings.Database start(Secrets secrets) {
        requireLinux();
        try {
            install();
            String password = secrets.get("database.password");
            ManagedProcess server = servers.start(NAME, server(initFile(password)));
            Path log = data.log("mariadb");
            server.awaitReady(() -> contains(log, ": ready for connections."), Duration.ofSeconds(90));
            return new Settings.Database(
                    "jdbc:mysql://127.0.0.1:" + settings.databasePort() + "/pontes?sslMode=DISABLED",
                    "pontes",
                    password);
        } catch (IOException failure) {
            throw new StartFailure(
                    NAME + " cannot be prepared (" + failure
                            + "). Check the free space, or set PONTES_DB_URL to a database of your own.",
                    failure);
        }
    }

    private static void requireLinux() {
        String system = System.getProperty("os.name", "") + " " + System.getProperty("os.arch", "");
        if (!system.toLowerCase(Locale.ROOT).matches("linux (amd64|x86_64)")) {
            throw new StartFailure("The embedded MariaDB runs on 64-bit Linux, not on " + system
                    + ". Set PONTES_DB_URL to a database of your own.");
        }
    }

    private void install() throws IOException {
        MariaDbFiles files = MariaDbFiles.in(home, database, data.folder("tmp"));
        new OneTimeStep(home.resolveSibling(home.getFileName() + ".unpacked"), home.toString()).ensure(files::unpack);
        new OneTimeStep(data.path("mariadb.installed"), Versions.MARIADB).ensure(() -> {
            data.emptyFolder("mariadb");
            servers.runToEnd("MariaDB installation", program("scripts/mariadb-install-db", List.of("--force")));
        });
    }

    private ProcessBuilder server(Path initFile) {
        return program(
                "bin/mariadbd",
                List.of(
                        "--port=" + settings.databasePort(),
                        "--bind-address=127.0.0.1",
                        // Relative to the data folder: the path of a socket may not be long
                        "--socket=mariadb.sock",
                        "--init-file=" + initFile,
                        // Or it makes a TLS key at every start, which takes seconds
                        "--skip-ssl",
                        "--character-set-server=utf8mb4",
                        "--default-time-zone=+00:00",
                        "--max-allowed-packet=64M",
                        "--innodb-buffer-pool-size=128M",
                        "--innodb-flush-log-at-trx-commit=1"));
    }

    private ProcessBuilder program(String path, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                home.resolve(path).toString(),
                "--no-defaults",
                "--basedir=" + home,
                "--datadir=" + database,
                "--tmpdir=" + data.path("tmp"),
                "--skip-name-resolve"));
        command.addAll(arguments);
        if (isRoot()) {
            command.add("--user=root");
        }
        ProcessBuilder program = new ProcessBuilder(command).directory(home.toFile());
        program.environment().put("LD_LIBRARY_PATH", home.resolve("libs").toString());
        return program;
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException unknown) {
            return false;
        }
    }

    /** The server itself runs these at every start, so the password always is the one in the file of secrets. */
    private Path initFile(String password) throws IOException {
        Path file = data.path("mariadb-init.sql");
        DataFolder.createForOwnerOnly(file);
        return Files.write(
                file,
                List.of(
                        "CREATE DATABASE IF NOT EXISTS pontes CHARACTER SET utf8mb4;",
                        "CREATE USER IF NOT EXISTS pontes@'127.0.0.1';",
                        "ALTER USER pontes@'127.0.0.1' IDENTIFIED BY '" + password + "';",
                        "GRANT ALL ON pontes.* TO pontes@'127.0.0.1';",
                        "DROP USER IF EXISTS root@'127.0.0.1', root@'::1';",
                        "DROP DATABASE IF EXISTS test;"));
    }

    private static boolean contains(Path log, String text) {
        try {
            return Files.readString(log).contains(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
