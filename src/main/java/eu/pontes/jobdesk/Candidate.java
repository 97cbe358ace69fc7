package eu.pontes.jobdesk;

import eu.pontes.kernel.TenantId;
import eu.pontes.platform.data.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Somebody whom a desk guides; who it is, only the desk's own files know. */
@Entity
@Table(name = "candidate")
class Candidate {

    @Id
    private UUID id;

    @Column(name = "desk_id")
    private UUID deskId;

    private String initials;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Version
    private int version;

    protected Candidate() {}

    Candidate(TenantId desk, Pseudonym pseudonym, Instant now) {
        this.id = Ids.next();
        this.deskId = desk.value();
        this.initials = pseudonym.initials();
        this.caseNumber = pseudonym.caseNumber();
        this.registeredAt = now;
    }

    CandidateSummary summary() {
        return new CandidateSummary(new CandidateId(id), new Pseudonym(initials, caseNumber));
    }
}
