package eu.pontes.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the ClamAV daemon of this installation, where there is one. A daemon that does not answer lets nothing through. */
@ApplicationScoped
class VirusScanner {

    private static final Logger LOG = LoggerFactory.getLogger(VirusScanner.class);
    private static final Pattern ADDRESS = Pattern.compile("\\[?([^\\[\\]]+)]?:(\\d{1,5})");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Optional<String> address;

    @Inject
    VirusScanner(@ConfigProperty(name = "pontes.clamav") Optional<String> address) {
        this.address = address.filter(text -> !text.isBlank());
    }

    /** What is known about a content after asking. */
    enum Verdict {
        CLEAN,
        INFECTED,
        UNKNOWN
    }

    Verdict scan(byte[] content) {
        if (address.isEmpty()) {
            return Verdict.CLEAN;
        }
        try {
            boolean infected = new Clamd(parsed(address.get()), PATIENCE).findsVirus(content);
            return infected ? Verdict.INFECTED : Verdict.CLEAN;
        } catch (IOException | IllegalArgumentException e) {
            LOG.error("The ClamAV daemon at {} does not answer, so no file is accepted", address.get(), e);
            return Verdict.UNKNOWN;
        }
    }

    private static InetSocketAddress parsed(String address) {
        Matcher parts = ADDRESS.matcher(address.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("PONTES_CLAMAV must be host:port");
        }
        return new InetSocketAddress(parts.group(1), Integer.parseInt(parts.group(2)));
    }
}
