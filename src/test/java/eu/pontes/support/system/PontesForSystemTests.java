package eu.pontes.support.system;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts one Pontes with demo data for all system tests and stops it after the last. */
public class PontesForSystemTests implements LauncherSessionListener {

    private PontesProcess pontes;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!"system".equals(System.getProperty("it.kind"))) {
            return;
        }
        try {
            Path target = Path.of(System.getProperty("it.target"));
            Chromium.path();
            FreshFolder.at(target.resolve("system"));
            pontes = new PontesProcess(target.resolve("system/data")).start();
            System.setProperty("it.base-url", pontes.baseUrl());
            System.setProperty("it.issuer", pontes.issuer());
            System.setProperty("it.data", target.resolve("system/data").toString());
            System.setProperty("it.application-log", pontes.applicationLog().toString());
        } catch (IOException failure) {
            throw new IllegalStateException("Pontes did not start", failure);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (pontes != null) {
            pontes.close();
        }
    }
}
