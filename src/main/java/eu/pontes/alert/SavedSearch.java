package eu.pontes.alert;

import eu.pontes.identity.Caller;
import eu.pontes.identity.MemberId;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.TenantId;
import eu.pontes.platform.data.Ids;
import eu.pontes.platform.mail.MailAddress;
import eu.pontes.vacancy.OfferReader;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A search that somebody keeps: a member of a job desk, or anybody who has confirmed an address. */
@Entity
@Table(name = "saved_search")
class SavedSearch {

    /** Who asked once is asked again after this time, and forgotten without an answer. */
    static final int MONTHS_KEPT = 6;

    /** After so many mails in a row that were refused for good, the address is given up. */
    private static final int MOST_REFUSALS = 3;

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private @Nullable UUID organisationId;

    @Column(name = "member_id")
    private @Nullable UUID memberId;

    @Column(name = "query_id")
    private UUID queryId;

    private @Nullable String name;

    private String mail;

    @Enumerated(EnumType.STRING)
    private Rhythm rhythm;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "keep_until")
    private @Nullable LocalDate keepUntil;

    private boolean reminded;

    private int refusals;

    private long told;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    @Version
    private int version;

    protected SavedSearch() {}

    /** What somebody asked for who still has to confirm it. */
    SavedSearch(UUID query, AskForAlerts asked, MailAddress to, Instant now) {
        id = Ids.next();
        queryId = query;
        mail = to.value();
        rhythm = asked.rhythm();
        language = asked.language();
        askedAt = now;
    }

    /**
     * What a member of a desk keeps, whose address the log-in vouches for.
     *
     * @param told the match up to which everything is old
     */
    SavedSearch(UUID query, Caller caller, SaveSearch command, Instant now, long told) {
        id = Ids.next();
        organisationId = caller.organisation().value();
        memberId = caller.member().value();
        queryId = query;
        name = command.name().strip();
        mail = command.mail().value();
        rhythm = command.rhythm();
        language = command.language();
        askedAt = now;
        confirmedAt = now;
        this.told = told;
    }

    /** Starts the mails, once. */
    void confirm(Instant now, LocalDate today, long news) {
        if (confirmedAt == null) {
            confirmedAt = now;
            keepUntil = today.plusMonths(MONTHS_KEPT);
            told = news;
        }
    }

    /** Keeps the mails coming for as long again. */
    void renew(LocalDate today) {
        if (keepUntil != null) {
            keepUntil = today.plusMonths(MONTHS_KEPT);
            reminded = false;
        }
    }

    /** What waits to be told already comes when the new rhythm has it. */
    void changeTo(Rhythm other, @Nullable Instant next) {
        rhythm = other;
        dueAt = dueAt == null ? null : next;
    }

    /** Tells whether the address is to be given up. */
    boolean refused() {
        refusals++;
        return refusals >= MOST_REFUSALS;
    }

    void arrived() {
        refusals = 0;
    }

    boolean isOf(TenantId desk) {
        return desk.value().equals(organisationId);
    }

    boolean isOf(Caller caller) {
        return caller.member().value().equals(memberId);
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    OfferReader reader() {
        return organisationId == null ? OfferReader.ANYBODY : OfferReader.JOB_DESK;
    }

    UUID id() {
        return id;
    }

    UUID queryId() {
        return queryId;
    }

    /** Only those of desks have one. */
    String title() {
        return name == null ? "" : name;
    }

    /** The member who gets the mails, or nothing for somebody from outside. */
    Optional<MemberId> member() {
        return Optional.ofNullable(memberId).map(MemberId::new);
    }

    MailAddress mail() {
        return new MailAddress(mail);
    }

    Rhythm rhythm() {
        return rhythm;
    }

    Language language() {
        return language;
    }

    @Nullable LocalDate keepUntil() {
        return keepUntil;
    }
}
