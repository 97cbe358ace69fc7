package eu.pontes.vacancy;

import eu.pontes.identity.Caller;
import eu.pontes.platform.data.Ids;
import eu.pontes.wording.Finding;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** An employer's reason to publish words that name a protected criterion; written once, never changed. */
@Entity
@Table(name = "wording_override")
class WordingOverride {

    @Id
    private UUID id;

    @Column(name = "employer_id")
    private UUID employerId;

    @Column(name = "offer_id")
    private UUID offerId;

    @Column(name = "member_id")
    private UUID memberId;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String reason;

    @ElementCollection
    @CollectionTable(name = "wording_override_finding", joinColumns = @JoinColumn(name = "override_id"))
    @OrderColumn(name = "position")
    private List<FoundWords> findings;

    protected WordingOverride() {}

    WordingOverride(Offer offer, Caller caller, Instant now, String reason, List<Finding> standing) {
        id = Ids.next();
        employerId = offer.employer().value();
        offerId = offer.id().value();
        memberId = caller.member().value();
        decidedAt = now;
        this.reason = reason.strip();
        findings = standing.stream().map(FoundWords::new).collect(Collectors.toList());
    }
}
