package eu.pontes.vacancy;

import eu.pontes.kernel.Language;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import eu.pontes.plan.ObjectiveId;
import eu.pontes.platform.data.Ids;
import eu.pontes.programme.Names;
import eu.pontes.vacancy.needs.LanguageNeed;
import eu.pontes.vacancy.needs.Needs;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A job or an internship, from the first draft until nobody can react any more. */
@Entity
@Table(name = "offer")
class Offer {

    @Id
    private UUID id;

    @Column(name = "employer_id")
    private UUID employerId;

    @Enumerated(EnumType.STRING)
    private OfferStatus status;

    @Enumerated(EnumType.STRING)
    private OfferKind kind;

    @Embedded
    private PlacementColumns placement;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String title;
    private String description;
    private @Nullable String occupation;
    private @Nullable String sector;
    private String postcode;
    private String place;
    private @Nullable String directions;

    @Embedded
    private WorkTermsColumns terms;

    @Embedded
    private @Nullable StoredSummary summary;

    @ElementCollection
    @CollectionTable(name = "offer_language", joinColumns = @JoinColumn(name = "offer_id"))
    private List<StoredLanguage> languages = new ArrayList<>();

    @Embedded
    private StoredNeeds needs = new StoredNeeds();

    @Embedded
    private @Nullable ContactColumns contact;

    @Column(name = "valid_through")
    private LocalDate validThrough;

    @Column(name = "objective_id")
    private @Nullable UUID objectiveId;

    private boolean reserved;

    @Column(name = "opens_on")
    private @Nullable LocalDate opensOn;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Version
    private int version;

    protected Offer() {}

    Offer(TenantId employer, OfferContent content, Instant now) {
        id = Ids.next();
        createdAt = now;
        changedAt = now;
        employerId = employer.value();
        status = OfferStatus.DRAFT;
        fill(content);
    }

    /** Takes over what the employer wrote; readers of a public offer may rely on its kind. */
    void rewrite(OfferContent content, LocalDate today) {
        OfferStatus current = status(today);
        if (!current.isEditable()) {
            throw Problem.conflict("vacancy-ended", current);
        }
        if (current != OfferStatus.DRAFT && content.kind() != kind) {
            throw Problem.invalid("kind", "offer-kind-fixed");
        }
        fill(content);
    }

    /**
     * Takes a draft to the job desks, and to everybody else.
     *
     * @param opens the day from which everybody sees it, or nothing where that is at once
     */
    void publish(Instant now, LocalDate today, @Nullable LocalDate opens) {
        OfferStatus target = opens == null ? OfferStatus.PUBLISHED : OfferStatus.HEAD_START;
        if (status(today) != OfferStatus.DRAFT) {
            throw refused(target, today);
        }
        moveTo(target, today);
        publishedAt = now;
        opensOn = opens;
    }

    /** Shows to everybody what was shown to desks only, was suspended, or was thought to be filled. */
    void reopen(LocalDate today) {
        if (status(today) == OfferStatus.DRAFT) {
            throw refused(OfferStatus.PUBLISHED, today);
        }
        if (validThrough.isBefore(today) && status == OfferStatus.FILLED) {
            throw Problem.conflict("vacancy-overdue", validThrough);
        }
        moveTo(OfferStatus.PUBLISHED, today);
        closedAt = null;
        if (opensOn != null && opensOn.isAfter(today)) {
            opensOn = today;
        }
    }

    void suspend(LocalDate today) {
        moveTo(OfferStatus.SUSPENDED, today);
    }

    void fill(Instant now, LocalDate today) {
        moveTo(OfferStatus.FILLED, today);
        closedAt = now;
    }

    void close(Instant now, LocalDate today) {
        moveTo(OfferStatus.CLOSED, today);
        closedAt = now;
    }

    void archive(Instant now, LocalDate today) {
        boolean unwritten = status(today) == OfferStatus.EXPIRED && closedAt == null;
        moveTo(OfferStatus.ARCHIVED, today);
        if (unwritten) {
            closedAt = now;
        }
        forgetPeople();
    }

    /** Tells readers elsewhere, who keep what they have read, that there is something new. */
    void changed(Instant now) {
        changedAt = now;
    }

    /** Does what no employer decided but the calendar. */
    void pass(OfferStatus target) {
        if (!status.passesInto(target)) {
            throw new IllegalStateException(id + " does not pass from " + status + " into " + target);
        }
        status = target;
        if (target == OfferStatus.ARCHIVED) {
            forgetPeople();
        }
    }

    /** Nobody reacts to an archived offer any more, so nothing is left of whom to call and who would have guided. */
    private void forgetPeople() {
        contact = new ContactColumns(Contact.NONE);
        placement = new PlacementColumns(placement.placement().withoutMentor());
    }

    /** The state on a day: the calendar has done its part even before the clock's job has written so. */
    OfferStatus status(LocalDate today) {
        boolean running = status == OfferStatus.PUBLISHED || status == OfferStatus.SUSPENDED;
        if (running && validThrough.isBefore(today)) {
            return OfferStatus.EXPIRED;
        }
        return status == OfferStatus.PUBLISHED ? OfferStatus.published(opensOn, today) : status;
    }

    void requireDraft(LocalDate today) {
        if (!isDraft()) {
            throw Problem.conflict("vacancy-no-draft", status(today));
        }
    }

    /** Whether nobody else has ever seen it; no calendar changes that. */
    boolean isDraft() {
        return status == OfferStatus.DRAFT;
    }

    void requireVersion(int expected) {
        if (version != expected) {
            throw Problem.stale();
        }
    }

    OfferId id() {
        return new OfferId(id);
    }

    TenantId employer() {
        return new TenantId(employerId);
    }

    Optional<ObjectiveId> serves() {
        return Optional.ofNullable(objectiveId).map(ObjectiveId::new);
    }

    OfferContent content() {
        return new OfferContent(
                kind,
                placement.placement(),
                title,
                language,
                description,
                occupation,
                sector,
                workplace(),
                terms.terms(),
                needs.needs(languages()),
                contact == null ? Contact.NONE : contact.contact(),
                validThrough,
                objectiveId,
                reserved ? true : null,
                summary == null ? null : summary.summary());
    }

    @Nullable String scheme() {
        return placement.scheme();
    }

    OfferSummary summary(Map<String, Names> schemes, LocalDate today) {
        return new OfferSummary(
                id(), version, status(today), kind, scheme(), schemes.get(scheme()), title, place, validThrough);
    }

    OfferView view(LocalDate today) {
        return new OfferView(id(), version, status(today), content(), publishedAt, opensOn, closedAt);
    }

    OfferListing listing(String employerName) {
        return new OfferListing(
                id(),
                kind,
                scheme(),
                placement.duration(),
                language,
                title,
                description,
                employer(),
                employerName,
                workplace(),
                terms.terms(),
                needs.needs(languages()),
                firstPublished(),
                changedAt,
                validThrough,
                opensOn);
    }

    PublishedOffer published(String employerName, Optional<Names> scheme, Optional<Names> keptFor, LocalDate today) {
        return new PublishedOffer(
                id(),
                version,
                status(today),
                employer(),
                employerName,
                content().forThePublic(),
                scheme,
                keptFor,
                firstPublished(),
                changedAt,
                opensOn);
    }

    private Instant firstPublished() {
        if (publishedAt == null) {
            throw new IllegalStateException("a draft is nobody else's business: " + id);
        }
        return publishedAt;
    }

    private Workplace workplace() {
        return new Workplace(postcode, place, directions);
    }

    private List<LanguageNeed> languages() {
        return languages.stream()
                .sorted(Comparator.comparingInt(StoredLanguage::position))
                .map(StoredLanguage::need)
                .toList();
    }

    private void fill(OfferContent content) {
        kind = content.kind();
        placement = new PlacementColumns(content.placement());
        title = content.title().strip();
        language = content.language();
        description = content.description().strip();
        occupation = content.occupation();
        sector = content.sector();
        postcode = content.workplace().postcode();
        place = content.workplace().place().strip();
        directions = textOrNothing(content.workplace().directions());
        terms = new WorkTermsColumns(content.terms());
        summary = content.summary() == null ? null : new StoredSummary(content.summary());
        fill(content.needs());
        contact = new ContactColumns(content.contact());
        validThrough = content.validThrough();
        objectiveId = content.objective();
        reserved = content.keepsPlaces();
    }

    /** The rows of languages are only touched where they changed. */
    private void fill(Needs told) {
        needs.fill(told);
        if (!languages().equals(told.languages())) {
            languages.clear();
            for (LanguageNeed need : told.languages()) {
                languages.add(new StoredLanguage(languages.size(), need));
            }
        }
    }

    /** A head start is kept as a publication that opens later, so that it ends by itself. */
    private void moveTo(OfferStatus target, LocalDate today) {
        if (!status(today).canBecome(target)) {
            throw refused(target, today);
        }
        status = target == OfferStatus.HEAD_START ? OfferStatus.PUBLISHED : target;
    }

    private Problem refused(OfferStatus target, LocalDate today) {
        return Problem.conflict("vacancy-transition", status(today), target);
    }

    static @Nullable String textOrNothing(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
