package eu.pontes.document;

import eu.pontes.audit.AuditTrail;
import eu.pontes.audit.Subject;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Decides whether a file may come in: by its name, its size, what it really contains, and whether a virus is in it. It
 * may wait for the virus scanner, so it is asked outside of transactions.
 */
@ApplicationScoped
public class FileInspection {

    /** How the field of a form and the errors about a file are named. */
    public static final String FIELD = "file";

    private static final int BYTES_OF_A_MEGABYTE = 1 << 20;

    private final int mostMegabytes;
    private final VirusScanner scanner;
    private final AuditTrail trail;

    @Inject
    FileInspection(
            @ConfigProperty(name = "pontes.max-file-mb", defaultValue = "10") int mostMegabytes,
            VirusScanner scanner,
            AuditTrail trail) {
        this.mostMegabytes = mostMegabytes;
        this.scanner = scanner;
        this.trail = trail;
    }

    public int mostMegabytes() {
        return mostMegabytes;
    }

    public int mostBytes() {
        return Math.multiplyExact(mostMegabytes, BYTES_OF_A_MEGABYTE);
    }

    /**
     * The file, fit to be kept. An infected one is noted in the trail of its owner, but not kept anywhere.
     *
     * @param about what the file was meant for
     * @throws Problem.Invalid saying what is wrong with it
     */
    public CheckedFile check(TenantId owner, Subject about, IncomingFile file) {
        FileName name = FileName.of(file.name());
        byte[] content = file.content();
        if (content.length == 0) {
            throw refused("file-empty");
        }
        if (content.length > mostBytes()) {
            throw refused("file-too-large", mostMegabytes);
        }
        FileKind kind = new Content(content).kind(name.extension());
        switch (scanner.scan(content)) {
            case CLEAN -> {}
            case INFECTED -> {
                trail.recordRefusal(owner, "document.infected", about);
                throw refused("file-infected");
            }
            case UNKNOWN -> throw refused("file-unscanned");
        }
        return new CheckedFile(name, kind, content);
    }

    static Problem refused(String code, Object... arguments) {
        return Problem.invalid(FIELD, code, arguments);
    }
}
