package eu.pontes.vacancy;

import eu.pontes.charter.Charter;
import eu.pontes.charter.CharterService;
import eu.pontes.charter.SignCharter;
import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.kernel.Language;
import eu.pontes.support.Actors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Employers that have signed the charter, and their offers in every state. */
@ApplicationScoped
public class OfferFixture {

    private final Callers callers;
    private final Actors actors;
    private final CharterService charters;
    private final OfferService offers;
    private final OfferIndex index;
    private final OfferChanges changes;
    private final PublicationService publication;
    private final EntityManager entities;
    private final Clock clock;

    @Inject
    OfferFixture(
            Callers callers,
            Actors actors,
            CharterService charters,
            OfferService offers,
            OfferIndex index,
            OfferChanges changes,
            PublicationService publication,
            EntityManager entities,
            Clock clock) {
        this.callers = callers;
        this.actors = actors;
        this.charters = charters;
        this.offers = offers;
        this.index = index;
        this.changes = changes;
        this.publication = publication;
        this.entities = entities;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public ContentFixture content() {
        return new ContentFixture(today());
    }

    public <T> T as(Caller caller, Supplier<T> work) {
        return callers.as(caller, work);
    }

    /** An employer that may publish. */
    public Caller signedEmployer(String name) {
        Caller employer = actors.employer(name);
        as(employer, () -> {
            Charter charter = charters.inForce(Language.NL);
            return charters.sign(new SignCharter(
                    charter.version(), Language.NL, charter.sha256(), "Emma Proef", "Zaakvoerder", true));
        });
        return employer;
    }

    public OfferView draft(Caller employer, OfferContent content) {
        return as(employer, () -> offers.draft(content));
    }

    /** Puts an offer on the public pages, and waits until it can be found. */
    public OfferView published(Caller employer, OfferContent content) {
        OfferView draft = draft(employer, content);
        OfferView open = as(
                employer, () -> publication.publish(draft.id(), draft.version(), new PublishOffer(null, null, true)));
        index.catchUp();
        return open;
    }

    /** Takes in what was changed since, as a moment does. */
    public void indexed() {
        index.catchUp();
    }

    /** The offer as the database has it, whose moments are a little coarser than those of the clock. */
    public OfferView stored(Caller employer, OfferId offer) {
        return as(employer, () -> offers.offer(offer));
    }

    /** Lets the last day of an offer have been yesterday, as time does: nobody is told. */
    @Transactional
    public void endedYesterday(OfferId offer) {
        entities.createNativeQuery("update offer set valid_through = ?1 where id = ?2")
                .setParameter(1, today().minusDays(1))
                .setParameter(2, offer.toString())
                .executeUpdate();
    }

    /** Changes a row behind the application's back. */
    @Transactional
    public void change(String statement, OfferId offer) {
        entities.createNativeQuery(statement).setParameter(1, offer.toString()).executeUpdate();
    }

    /** Writes into the change log, as another node does, that an offer is different from what was read of it. */
    @Transactional
    public void told(OfferId offer) {
        change("insert into offer_change (offer_id, changed_at) values (?1, utc_timestamp(6))", offer);
    }

    /** How many statements some work sends to the database. */
    @Transactional
    public long statements(Runnable work) {
        long before = executed();
        work.run();
        // The question itself is one
        return executed() - before - 1;
    }

    private long executed() {
        Object[] status = (Object[]) entities.createNativeQuery("show session status like 'Questions'")
                .getSingleResult();
        return Long.parseLong(status[1].toString());
    }

    /** Lets everybody see an offer from some day on. */
    @Transactional
    public void opens(OfferId offer, LocalDate day) {
        entities.createNativeQuery("update offer set opens_on = ?1 where id = ?2")
                .setParameter(1, day)
                .setParameter(2, offer.toString())
                .executeUpdate();
        changes.record(offer);
    }

    /** Lets an offer have been over for some days. */
    @Transactional
    public void closedDaysAgo(OfferId offer, int days) {
        entities.createNativeQuery("update offer set closed_at = closed_at - interval ?1 day where id = ?2")
                .setParameter(1, days)
                .setParameter(2, offer.toString())
                .executeUpdate();
    }

    /** Lets an offer be the latest that its employer began. */
    @Transactional
    public void begunLater(OfferId offer) {
        entities.createNativeQuery("update offer set created_at = created_at + interval 1 hour where id = ?1")
                .setParameter(1, offer.toString())
                .executeUpdate();
    }

    /** The name of the index that the database chooses for a query about an employer. */
    public String indexFor(String query, Caller employer) {
        String plan = (String) entities.createNativeQuery("explain format=json " + query)
                .setParameter(1, employer.organisation().toString())
                .getSingleResult();
        // MariaDB and MySQL name the chosen index differently
        Matcher index = Pattern.compile("\"(?:key|index_name)\": \"(\\w+)\"").matcher(plan);
        return index.find() ? index.group(1) : plan;
    }

    @Transactional
    public String storedStatus(OfferId offer) {
        return (String) entities.createNativeQuery("select status from offer where id = ?1")
                .setParameter(1, offer.toString())
                .getSingleResult();
    }

    /** The reasons for wording that were kept, each with the words that it is for. */
    @Transactional
    public List<String> wordingReasons(OfferId offer) {
        List<?> kept = entities.createNativeQuery("""
                        select concat(o.reason, ' | ', f.field, ' | ', f.criterion, ' | ', f.words, ' | ', m.full_name)
                        from wording_override o join wording_override_finding f on f.override_id = o.id
                        join member m on m.id = o.member_id
                        where o.offer_id = ?1 order by o.decided_at, f.position
                        """)
                .setParameter(1, offer.toString())
                .getResultList();
        return kept.stream().map(String.class::cast).toList();
    }

    /** Everything that the row of an offer says, and what is told about it elsewhere. */
    @Transactional
    public List<String> storedWords(OfferId offer) {
        List<String> words = new ArrayList<>();
        for (String query : List.of(
                "select * from offer where id = ?1",
                "select * from audit_event where subject_id = ?1",
                "select * from wording_override where offer_id = ?1",
                "select * from offer_change where offer_id = ?1")) {
            List<?> rows = entities.createNativeQuery(query)
                    .setParameter(1, offer.toString())
                    .getResultList();
            rows.forEach(row -> words.add(Arrays.toString((Object[]) row)));
        }
        return words;
    }

    @Transactional
    public List<String> history(OfferId offer) {
        List<?> actions = entities.createNativeQuery(
                        "select action from audit_event where subject_type = 'offer' and subject_id = ?1 order by id")
                .setParameter(1, offer.toString())
                .getResultList();
        return actions.stream().map(String.class::cast).toList();
    }
}
