package eu.pontes.vacancy;

import eu.pontes.audit.AuditTrail;
import eu.pontes.audit.Subject;
import eu.pontes.identity.Callers;
import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Problem;
import eu.pontes.platform.validation.Checks;
import eu.pontes.wording.Finding;
import eu.pontes.wording.WordingService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks why before words go public that name a protected criterion, and keeps the answer. */
@ApplicationScoped
class OfferWording {

    private final WordingService wording;
    private final EntityManager entities;
    private final Checks checks;
    private final Callers callers;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    OfferWording(
            WordingService wording,
            EntityManager entities,
            Checks checks,
            Callers callers,
            AuditTrail trail,
            Clock clock) {
        this.wording = wording;
        this.entities = entities;
        this.checks = checks;
        this.callers = callers;
        this.trail = trail;
        this.clock = clock;
    }

    /** The words of some content that ask for a reason, without those that the offer has one for. */
    List<Finding> unexplained(Offer offer, OfferContent content) {
        List<Finding> standing = Stream.concat(
                        wording.check(content.texts(), content.language()).stream(), inOtherLanguages(content))
                .filter(Finding::asksForAReason)
                .toList();
        if (standing.isEmpty()) {
            return standing;
        }
        List<FoundWords> explained = explained(offer);
        return standing.stream()
                .filter(finding -> explained.stream().noneMatch(words -> words.cover(finding)))
                .toList();
    }

    /**
     * Lets content go public, and keeps the reason where its words ask for one.
     *
     * @throws Problem.Invalid naming the fields whose words lack a reason
     */
    void settle(Offer offer, OfferContent content, @Nullable String reason) {
        List<Finding> standing = unexplained(offer, content);
        if (standing.isEmpty()) {
            return;
        }
        if (reason == null || reason.isBlank()) {
            throw Problem.invalid(errors(standing));
        }
        checks.valid(new WordingReason(reason));
        entities.persist(new WordingOverride(offer, callers.current(), clock.instant(), reason, standing));
        trail.record(
                offer.employer(),
                "offer.wording-explained",
                new Subject("offer", offer.id().value()));
    }

    /** Only the summary is written in more languages than one. */
    private Stream<Finding> inOtherLanguages(OfferContent content) {
        return content.inPlainWords().texts().entrySet().stream()
                .filter(said -> said.getKey() != content.language())
                .flatMap(said ->
                        wording
                                .check(Map.of("summary." + said.getKey().tag(), said.getValue()), said.getKey())
                                .stream());
    }

    private static List<FieldError> errors(List<Finding> standing) {
        List<FieldError> errors = new ArrayList<>();
        standing.forEach(finding -> errors.add(FieldError.of(finding.field(), "offer-wording", finding.words())));
        errors.add(FieldError.of("wordingReason", "offer-wording-reason"));
        return errors.stream().distinct().toList();
    }

    private List<FoundWords> explained(Offer offer) {
        // The service writes the offer itself, where it can tell that somebody else was faster
        return entities.createQuery("""
                        select f from WordingOverride o join o.findings f
                        where o.employerId = :employer and o.offerId = :offer
                        """, FoundWords.class)
                .setParameter("employer", offer.employer().value())
                .setParameter("offer", offer.id().value())
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }
}
