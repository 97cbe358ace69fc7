package eu.pontes.vacancy.exchange;

import eu.pontes.audit.AuditTrail;
import eu.pontes.audit.Subject;
import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Requires;
import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Problem;
import eu.pontes.vacancy.OfferIntakeService;
import eu.pontes.vacancy.OfferService;
import eu.pontes.vacancy.OfferView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The employer's door for files with offers: looked at first, taken over as drafts all at once, and undone as a whole. */
@ApplicationScoped
@Transactional
public class OfferImportService {

    private final OfferIntakeService intake;
    private final OfferService offers;
    private final OfferImports imports;
    private final AuditTrail trail;
    private final Callers callers;
    private final Clock clock;

    @Inject
    OfferImportService(
            OfferIntakeService intake,
            OfferService offers,
            OfferImports imports,
            AuditTrail trail,
            Callers callers,
            Clock clock) {
        this.intake = intake;
        this.offers = offers;
        this.imports = imports;
        this.trail = trail;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * Tells what would be made of a file.
     *
     * @throws Problem.Invalid if nothing can be made of it at all
     */
    @Requires(Permission.WRITE_OFFERS)
    public ImportPreview preview(IncomingOffers file) {
        return sift(file).preview();
    }

    /**
     * Makes drafts of a file: of every offer in it, or of none.
     *
     * @param withoutFaulty whether offers with faults are left out, rather than the file be refused because of them
     * @param despiteTwins whether offers are taken over that say the same as another
     */
    @Requires(Permission.WRITE_OFFERS)
    public ImportSummary takeOver(IncomingOffers file, boolean withoutFaulty, boolean despiteTwins) {
        OfferSieve sieve = sift(file);
        ImportPreview preview = sieve.preview();
        if (!withoutFaulty) {
            Problem.refuse(faults(preview));
        }
        if (preview.drafts(despiteTwins) == 0) {
            throw Problem.conflict("vacancy-import-nothing");
        }
        List<OfferView> drafts =
                sieve.taken(despiteTwins).stream().map(offers::draft).toList();
        Caller caller = callers.current();
        OfferImport made = new OfferImport(caller, clock.instant(), file, preview, despiteTwins);
        imports.add(made, drafts);
        trail.record(caller.organisation(), "offer.imported", new Subject("offer-import", made.id()));
        return made.summary(drafts.size(), 0);
    }

    /** The employer's imports, the newest first. */
    @Requires(Permission.READ_OWN_OFFERS)
    public List<ImportSummary> imports() {
        return imports.list(callers.current().organisation());
    }

    /**
     * Throws away every draft of an import that is still there.
     *
     * @throws Problem.Conflict if somebody has worked with one of them
     */
    @Requires(Permission.WRITE_OFFERS)
    public void undo(UUID id) {
        Caller caller = callers.current();
        OfferImport made = imports.locked(caller.organisation(), id);
        made.undo(clock.instant());
        List<OfferImports.Left> left = imports.left(made);
        long touched = left.stream().filter(OfferImports.Left::touched).count();
        if (touched > 0) {
            throw Problem.conflict("vacancy-import-touched", touched);
        }
        left.forEach(one -> offers.discard(one.offer(), one.version()));
        trail.record(caller.organisation(), "offer.import-reverted", new Subject("offer-import", made.id()));
    }

    private OfferSieve sift(IncomingOffers file) {
        file.defaults().check();
        List<ReadOffer> read = OfferFileReader.read(file.content());
        read.forEach(file.defaults()::complete);
        OfferSieve sieve = new OfferSieve(intake::faults, intake.standing());
        read.forEach(sieve::add);
        return sieve;
    }

    private static List<FieldError> faults(ImportPreview preview) {
        return preview.rows().stream()
                .flatMap(row -> row.faults().stream()
                        .map(ImportPreview.Fault::error)
                        .map(error -> new FieldError(
                                "[" + row.number() + "]." + error.field(), error.code(), error.arguments())))
                .toList();
    }
}
