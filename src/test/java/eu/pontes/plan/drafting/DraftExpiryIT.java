package eu.pontes.plan.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.identity.Caller;
import eu.pontes.support.Actors;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** In the year 2001, where no other test keeps anything. */
@ExtendWith(ArquillianExtension.class)
class DraftExpiryIT {

    private static final Instant NOW = Instant.parse("2001-05-31T10:00:00Z");
    private static final Instant OLDEST = Instant.parse("2001-05-01T10:00:00Z");

    @Inject
    FormDrafts drafts;

    @Inject
    Actors actors;

    @Inject
    EntityManager entities;

    @Inject
    UserTransaction transaction;

    private Caller emma;

    @BeforeEach
    void aWriter() {
        emma = actors.employer("Bakkerij Vergeten");
    }

    @Test
    void whatNobodyCameBackToIsRemovedByItsAgeAndNothingElse() throws Exception {
        transaction.begin();
        try {
            typedAt(OLDEST.minusMillis(1));
            typedAt(OLDEST.minusSeconds(86_400));
            UUID young = typedAt(OLDEST);

            assertThat(expiry().doSome()).isEqualTo(2);
            assertThat(expiry().doSome()).isZero();
            assertThat(left()).containsExactly(young.toString());
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void theOldestGoFirstAndNeverMoreThanABatchAtOnce() throws Exception {
        transaction.begin();
        try {
            UUID older = typedAt(OLDEST.minusSeconds(60));
            UUID younger = typedAt(OLDEST.minusSeconds(30));
            typedAt(OLDEST.minusSeconds(90));

            assertThat(drafts.forget(OLDEST, 1)).isEqualTo(1);
            assertThat(left()).containsExactlyInAnyOrder(older.toString(), younger.toString());
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void whatIsOldIsFoundThroughAnIndexAlone() {
        String plan = (String) entities.createNativeQuery(
                        "explain format=json select id from form_draft where saved_at < ?1 order by saved_at limit 200")
                .setParameter(1, LocalDateTime.ofInstant(OLDEST, ZoneOffset.UTC))
                .getSingleResult();

        // MariaDB and MySQL name the chosen index differently
        assertThat(plan).containsPattern("\"(key|index_name)\": \"form_draft_old");
    }

    private DraftExpiry expiry() {
        return new DraftExpiry(drafts, new DraftRetention(Clock.fixed(NOW, ZoneOffset.UTC), 30));
    }

    private UUID typedAt(Instant moment) {
        UUID id = UUID.randomUUID();
        drafts.keep(new FormDraft(emma, DraftPlace.NEW_PLAN, new TypedForm(Map.of("title", "Ooit"), 0, moment)));
        entities.createNativeQuery("update form_draft set place = ?1, id = ?1 where employer_id = ?2 and place = ?3")
                .setParameter(1, id.toString())
                .setParameter(2, emma.organisation().toString())
                .setParameter(3, DraftPlace.NEW_PLAN.key())
                .executeUpdate();
        return id;
    }

    @SuppressWarnings("unchecked")
    private List<String> left() {
        return entities.createNativeQuery("select id from form_draft where employer_id = ?1")
                .setParameter(1, emma.organisation().toString())
                .getResultList();
    }
}
