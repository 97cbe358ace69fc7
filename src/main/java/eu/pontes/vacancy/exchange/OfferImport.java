package eu.pontes.vacancy.exchange;

import eu.pontes.identity.Caller;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import eu.pontes.platform.data.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That offers were taken over from a file: who did it, when, and from which file. The file itself is not kept. */
@Entity
@Table(name = "offer_import")
class OfferImport {

    @Id
    private UUID id;

    @Column(name = "employer_id")
    private UUID employerId;

    @Column(name = "member_id")
    private UUID memberId;

    @Column(name = "imported_at")
    private Instant importedAt;

    @Column(name = "file_name")
    private String fileName;

    private String sha256;
    private int made;
    private int faulty;
    private int twins;

    @Column(name = "undone_at")
    private @Nullable Instant undoneAt;

    @Version
    private int version;

    protected OfferImport() {}

    OfferImport(Caller caller, Instant now, IncomingOffers file, ImportPreview preview, boolean despiteTwins) {
        id = Ids.next();
        employerId = caller.organisation().value();
        memberId = caller.member().value();
        importedAt = now;
        fileName = file.name();
        sha256 = file.sha256();
        made = preview.drafts(despiteTwins);
        faulty = preview.faulty();
        twins = despiteTwins ? 0 : preview.twins();
    }

    void undo(Instant now) {
        if (undoneAt != null) {
            throw Problem.conflict("vacancy-import-undone");
        }
        undoneAt = now;
    }

    UUID id() {
        return id;
    }

    TenantId employer() {
        return new TenantId(employerId);
    }

    /** With what has become of its offers since. */
    ImportSummary summary(long standing, long touched) {
        return new ImportSummary(
                id, importedAt, fileName, sha256, made, faulty, twins, (int) standing, (int) touched, undoneAt);
    }
}
