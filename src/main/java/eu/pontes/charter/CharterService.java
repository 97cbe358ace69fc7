package eu.pontes.charter;

import eu.pontes.audit.AuditTrail;
import eu.pontes.audit.Subject;
import eu.pontes.employer.EmployerProfile;
import eu.pontes.employer.EmployerService;
import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.identity.OpenToAll;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Requires;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.Page;
import eu.pontes.kernel.PageRequest;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import eu.pontes.platform.validation.Checks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reading, signing and withdrawing from the charter, and the register of those who stand by it. */
@ApplicationScoped
@Transactional
public class CharterService {

    private final CharterTexts texts;
    private final CharterSignatures signatures;
    private final EmployerService employers;
    private final Callers callers;
    private final AuditTrail trail;
    private final Checks checks;
    private final Clock clock;

    @Inject
    CharterService(
            CharterTexts texts,
            CharterSignatures signatures,
            EmployerService employers,
            Callers callers,
            AuditTrail trail,
            Checks checks,
            Clock clock) {
        this.texts = texts;
        this.signatures = signatures;
        this.employers = employers;
        this.callers = callers;
        this.trail = trail;
        this.checks = checks;
        this.clock = clock;
    }

    /** The text that can be signed today. */
    @OpenToAll("the charter is a public text")
    public Charter inForce(Language language) {
        return texts.inForce(LocalDate.now(clock), language)
                .orElseThrow(() -> Problem.notFound("charter"))
                .charter();
    }

    /** The text of a version, in force or not, so that every receipt can be checked for good. */
    @OpenToAll("the charter is a public text")
    public Charter version(int number, Language language) {
        return texts.version(number, language)
                .orElseThrow(() -> Problem.notFound("charter"))
                .charter();
    }

    /** Whether an employer stands by any version of the charter. */
    @OpenToAll("the register is public")
    public boolean hasSigned(TenantId employer) {
        return signatures.anyStands(employer);
    }

    /** Every signature of the caller's organisation, withdrawn ones too, the latest first. */
    @Requires(Permission.READ_CHARTER)
    public List<SignatureReceipt> ownSignatures() {
        return signatures.of(callers.current().organisation()).stream()
                .map(CharterSignature::receipt)
                .toList();
    }

    /**
     * Signs the text that the caller saw for their organisation.
     *
     * @throws Problem.Conflict if that is not the text in force any more, or the organisation has signed it already
     */
    @Requires(Permission.SIGN_CHARTER)
    public SignatureReceipt sign(SignCharter command) {
        checks.valid(command);
        boolean current = inForce(command.language()).version() == command.version();
        if (!current || !shown(command).isWhatWasShown(command.sha256())) {
            throw Problem.conflict("charter-changed");
        }
        Caller caller = callers.current();
        CharterSignature signature =
                new CharterSignature(caller.organisation(), command, caller.member(), clock.instant());
        signatures.add(signature);
        signatures.flush();
        note(caller, "charter.signed", signature);
        return signature.receipt();
    }

    /** Takes a signature back; it stays readable for the organisation and leaves the register. */
    @Requires(Permission.SIGN_CHARTER)
    public SignatureReceipt withdraw(SignatureId id, int version) {
        Caller caller = callers.current();
        CharterSignature signature =
                signatures.find(caller.organisation(), id).orElseThrow(() -> Problem.notFound("signature"));
        signature.withdraw(version, caller.member(), clock.instant());
        signatures.flush();
        note(caller, "charter.withdrawn", signature);
        return signature.receipt();
    }

    /** Who stands by the charter, by name; a part of the name narrows the list. */
    @OpenToAll("the register is public")
    public Page<RegisterEntry> register(String name, PageRequest page) {
        Page<RegisterRow> rows = signatures.register(name, page);
        List<TenantId> ids =
                rows.items().stream().map(row -> new TenantId(row.employer())).toList();
        Map<TenantId, EmployerProfile> profiles = employers.profiles(ids);
        return rows.map(row -> entry(row, profiles));
    }

    /** The line of one employer in the register, if it stands by the charter. */
    @OpenToAll("the register is public")
    public Optional<RegisterEntry> standing(TenantId employer) {
        return signatures.standing(employer).map(row -> entry(row, employers.profiles(List.of(employer))));
    }

    private CharterText shown(SignCharter command) {
        return texts.version(command.version(), command.language()).orElseThrow(() -> Problem.notFound("charter"));
    }

    private void note(Caller caller, String action, CharterSignature signature) {
        trail.record(
                caller.organisation(),
                action,
                new Subject("charter-signature", signature.receipt().id().value()));
    }

    private RegisterEntry entry(RegisterRow row, Map<TenantId, EmployerProfile> profiles) {
        TenantId employer = new TenantId(row.employer());
        EmployerProfile profile = profiles.get(employer);
        return new RegisterEntry(
                employer,
                row.name(),
                profile == null ? null : profile.municipality(),
                LocalDate.ofInstant(row.signedAt(), clock.getZone()),
                row.charterVersion());
    }
}
