package eu.pontes.jobdesk;

import eu.pontes.audit.AuditTrail;
import eu.pontes.audit.Subject;
import eu.pontes.identity.Callers;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Requires;
import eu.pontes.kernel.Page;
import eu.pontes.kernel.PageRequest;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import eu.pontes.platform.validation.Checks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The desk's door to its own candidates; nobody else has one. */
@ApplicationScoped
@Transactional
public class CandidateService {

    private final Candidates candidates;
    private final Callers callers;
    private final Checks checks;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    CandidateService(Candidates candidates, Callers callers, Checks checks, AuditTrail trail, Clock clock) {
        this.candidates = candidates;
        this.callers = callers;
        this.checks = checks;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Makes sure that the desk knows this candidate: a case that it has already is found again.
     *
     * @throws Problem.Invalid if the case number belongs to somebody with other initials
     */
    @Requires(Permission.REFER_CANDIDATES)
    public CandidateSummary register(RegisterCandidate command) {
        RegisterCandidate valid = checks.valid(command);
        Pseudonym pseudonym = new Pseudonym(valid.initials(), valid.caseNumber());
        TenantId desk = callers.current().organisation();
        CandidateSummary candidate = candidates
                .withCaseNumber(desk, pseudonym.caseNumber())
                .map(Candidate::summary)
                .orElseGet(() -> add(desk, pseudonym));
        if (!candidate.pseudonym().equals(pseudonym)) {
            throw Problem.invalid("caseNumber", "case-number-taken");
        }
        return candidate;
    }

    @Requires(Permission.READ_DESK_REFERRALS)
    public Page<CandidateSummary> list(PageRequest request) {
        return candidates.page(callers.current().organisation(), request).map(Candidate::summary);
    }

    private CandidateSummary add(TenantId desk, Pseudonym pseudonym) {
        Candidate candidate = new Candidate(desk, pseudonym, clock.instant());
        candidates.add(candidate);
        CandidateSummary summary = candidate.summary();
        trail.record(
                desk,
                "candidate.registered",
                new Subject("candidate", summary.id().value()));
        return summary;
    }
}
