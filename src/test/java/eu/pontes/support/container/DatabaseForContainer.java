package eu.pontes.support.container;

import eu.pontes.platform.launcher.TestDatabase;
import eu.pontes.support.FreePorts;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts one MariaDB for all in-container tests, before Arquillian reads its settings. */
public class DatabaseForContainer implements LauncherSessionListener {

    private TestDatabase database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!"container".equals(System.getProperty("it.kind"))) {
            return;
        }
        try {
            database = TestDatabase.start(Path.of(System.getProperty("it.target")), FreePorts.one());
            System.setProperty("it.http.port", String.valueOf(FreePorts.one()));
            System.setProperty("it.db.url", database.url());
            System.setProperty("it.db.user", database.user());
            System.setProperty("it.db.password", database.password());
        } catch (IOException failure) {
            throw new IllegalStateException("The test database did not start", failure);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database != null) {
            try {
                database.close();
            } catch (IOException failure) {
                throw new IllegalStateException("The test database did not stop", failure);
            }
        }
    }
}
