package eu.pontes.platform.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.ClusterCommandResult;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** The application itself: Payara Micro with the WAR, in this process. */
final class PayaraApp {
    private static final String NETWORK = "configs.config.server-config.network-config.";
    private static final String HTTP = NETWORK + "protocols.protocol.http-listener.http.";

    private final Settings settings;
    private final DataFolder data;
    private final Path log;
    private final Path logging;
    private volatile boolean begun;

    PayaraApp(Settings settings, DataFolder data, Path logging) throws IOException {
        this.settings = settings;
        this.data = data;
        this.logging = logging;
        this.log = data.log(Logging.NAME);
    }

    void start(Settings.Database database, String clientSecret) {
        publish(database, clientSecret);
        try {
            PayaraMicroRuntime runtime = boot();
            if (runtime.getDeployedApplicationNames().isEmpty()) {
                throw new StartFailure("The application " + settings.files().war() + " could not be deployed"
                        + Logging.lastCause(log).map(" (%s)"::formatted).orElse("")
                        + (settings.externalDatabase().isPresent() ? "; check that PONTES_DB_URL answers" : "")
                        + "; its log tells more: " + log);
            }
        } catch (IOException | BootstrapException failure) {
            throw new StartFailure(
                    "The application server could not start (" + failure.getMessage() + "); its log tells why: " + log,
                    failure);
        }
    }

    private void publish(Settings.Database database, String clientSecret) {
        String issuer = settings.issuer();
        Map.ofEntries(
                        Map.entry("pontes.db.url", database.url()),
                        Map.entry("pontes.db.user", database.user()),
                        Map.entry("pontes.db.password", database.password()),
                        Map.entry("pontes.base-url", settings.web().baseUrl()),
                        Map.entry("pontes.data", data.path("").toString()),
                        Map.entry("pontes.demo", String.valueOf(settings.demo())),
                        Map.entry("pontes.oidc.issuer", issuer),
                        Map.entry("pontes.oidc.client-id", settings.clientId()),
                        Map.entry("pontes.oidc.client-secret", clientSecret),
                        Map.entry("mp.jwt.verify.issuer", issuer),
                        Map.entry("mp.jwt.verify.publickey.location", issuer + "/protocol/openid-connect/certs"),
                        Map.entry("mp.jwt.verify.audiences", "pontes-api"))
                .forEach(System::setProperty);
    }

    private PayaraMicroRuntime boot() throws IOException, BootstrapException {
        // Jars read inside a jar start slower
        PayaraMicro.setUpackedJarDir(data.folder("payara-runtime").toFile());
        PayaraMicro server = PayaraMicro.getInstance();
        server.setNoHazelcast(true)
                .setNoCluster(true)
                .setPrintLogo(false)
                .setLogPropertiesFile(logging.toFile())
                .setHttpPort(settings.web().port())
                // A folder that is kept knows the application already, and deploys it twice
                .setRootDir(data.emptyFolder("payara").toFile())
                .setPreBootHandler(this::configure)
                .addDeployment(settings.files().war().toString());
        begun = true;
        return server.bootStrap();
    }

    private void configure(AdminCommandRunner admin) {
        set(
                admin,
                NETWORK + "network-listeners.network-listener.http-listener.address",
                settings.web().host());
        set(admin, HTTP + "server-header", "false");
        set(admin, HTTP + "xpowered-by", "false");
        set(admin, HTTP + "compression", "on");
        set(admin, HTTP + "compression-min-size-bytes", "1024");
        set(
                admin,
                HTTP + "compressable-mime-type",
                "text/html,text/css,text/plain,text/csv,text/xml,text/javascript,application/javascript,"
                        + "application/json,application/problem+json,application/ld+json,application/xml,"
                        + "application/atom+xml,application/manifest+json,image/svg+xml");
        set(admin, HTTP + "header-buffer-length-bytes", "16384");
        set(admin, HTTP + "max-post-size-bytes", "16777216");
        set(admin, HTTP + "max-form-post-size-bytes", "2097152");
        set(admin, HTTP + "trace-enabled", "false");
    }

    private static void set(AdminCommandRunner admin, String name, String value) {
        ClusterCommandResult result = admin.run("set", name + "=" + value);
        if (result.getExitStatus() != ClusterCommandResult.ExitStatus.SUCCESS) {
            throw new StartFailure("The application server refuses the setting " + name + ": " + result.getOutput());
        }
    }

    /** Waits for the end also when Payara's own shutdown hook is the one that stops it. */
    void stop() {
        if (!begun) {
            return;
        }
        // Payara's connectors write to the standard stream when they stop
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            PayaraMicro.getInstance().shutdown();
        } catch (BootstrapException | IllegalStateException stoppedAlready) {
            return;
        }
    }
}
