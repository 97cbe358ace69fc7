package eu.pontes.alert;

import eu.pontes.kernel.Sha256;
import eu.pontes.platform.data.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The secrets in the links of mails. The database knows only their hashes: who reads it cannot click for others. */
@ApplicationScoped
class AlertTokens {

    private static final int BYTES = 24;

    private final SecureRandom random = new SecureRandom();
    private final EntityManager entities;

    @Inject
    AlertTokens(EntityManager entities) {
        this.entities = entities;
    }

    /** A new one; those that were sent before go on to hold. */
    String issue(UUID search, TokenPurpose purpose, Instant now) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        entities.createNativeQuery(
                        "insert into alert_token (hash, saved_search_id, purpose, expires_at) values (?1, ?2, ?3, ?4)")
                .setParameter(1, Sha256.of(token))
                .setParameter(2, search.toString())
                .setParameter(3, purpose.name())
                .setParameter(4, Moments.stored(now.plus(purpose.valid())))
                .executeUpdate();
        return token;
    }

    /** The saved search that a token is for, while it holds. */
    Optional<UUID> search(String token, TokenPurpose purpose, Instant now) {
        List<?> found = entities.createNativeQuery(
                        "select saved_search_id from alert_token where hash = ?1 and purpose = ?2 and expires_at > ?3")
                .setParameter(1, Sha256.of(token))
                .setParameter(2, purpose.name())
                .setParameter(3, Moments.stored(now))
                .getResultList();
        return found.stream().map(id -> UUID.fromString((String) id)).findFirst();
    }
}
