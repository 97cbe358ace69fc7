package eu.pontes.support.container;

import eu.pontes.support.Actors;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What the in-container tests run in: the WAR that Maven packaged, plus those tests and their fixtures. */
public final class AppWar {

    private AppWar() {}

    @Deployment
    public static WebArchive war() throws URISyntaxException {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("it.war")))
                .addPackages(true, Filters.include(".*(IT|IT\\$.*|Fixture|Fixture\\$.*)\\.class"), "eu.pontes")
                .addClass(Actors.class)
                .addAsLibraries(jarOf(Assertions.class));
    }

    private static File jarOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toFile();
    }
}
