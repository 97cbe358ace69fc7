package eu.pontes.charter;

import eu.pontes.identity.MemberId;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import eu.pontes.platform.data.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation's word that it keeps to a version of the charter; it can be taken back, but not undone. */
@Entity
@Table(name = "charter_signature")
class CharterSignature {

    @Id
    private UUID id;

    @Column(name = "employer_id")
    private UUID employerId;

    @Column(name = "version_number")
    private int versionNumber;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String sha256;

    @Column(name = "signatory_name")
    private String signatoryName;

    @Column(name = "signatory_function")
    private String signatoryFunction;

    @Column(name = "member_id")
    private UUID memberId;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private @Nullable UUID withdrawnBy;

    @Version
    private int version;

    protected CharterSignature() {}

    CharterSignature(TenantId employer, SignCharter as, MemberId member, Instant now) {
        this.id = Ids.next();
        this.employerId = employer.value();
        this.versionNumber = as.version();
        this.language = as.language();
        this.sha256 = as.sha256();
        this.signatoryName = as.signatoryName().strip();
        this.signatoryFunction = as.signatoryFunction().strip();
        this.memberId = member.value();
        this.signedAt = now;
    }

    void withdraw(int seen, MemberId member, Instant now) {
        if (seen != version) {
            throw Problem.stale();
        }
        if (withdrawnAt != null) {
            throw Problem.conflict("charter-withdrawn");
        }
        withdrawnAt = now;
        withdrawnBy = member.value();
    }

    SignatureReceipt receipt() {
        return new SignatureReceipt(
                new SignatureId(id),
                versionNumber,
                language,
                sha256,
                signatoryName,
                signatoryFunction,
                signedAt,
                withdrawnAt,
                version);
    }
}
