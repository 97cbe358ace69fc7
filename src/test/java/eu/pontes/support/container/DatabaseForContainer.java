package eu.pontes.support.container;

import eu.pontes.platform.launcher.TestDatabase;
import eu.pontes.support.FreePorts;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Gives all in-container tests one database, before Arquillian reads its settings: a MariaDB, or the caller's MySQL. */
public class DatabaseForContainer implements LauncherSessionListener {

    private TestDatabase database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!"container".equals(System.getProperty("it.kind"))) {
            return;
        }
        try {
            System.setProperty("it.http.port", String.valueOf(FreePorts.one()));
            if ("MySQL".equals(System.getProperty("it.database"))) {
                NamedDatabase named = NamedDatabase.from(System.getenv());
                named.requireEmpty();
                use(named.url(), named.user(), named.password());
            } else {
                database = TestDatabase.start(Path.of(System.getProperty("it.target")), FreePorts.one());
                use(database.url(), database.user(), database.password());
            }
        } catch (IOException failure) {
            throw new IllegalStateException("The test database did not start", failure);
        }
    }

    private static void use(String url, String user, String password) {
        System.setProperty("it.db.url", url);
        System.setProperty("it.db.user", user);
        System.setProperty("it.db.password", password);
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
