package eu.pontes.vacancy;

import eu.pontes.identity.OpenToAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names all open offers, however many: in stretches that follow each other by id and are read from one index alone. */
@ApplicationScoped
@Transactional
public class OfferListService {

    /** The most that one part holds, because a sitemap's file may not name more. */
    public static final int PART = 50_000;

    private static final String OPEN = """
             from offer where status = 'PUBLISHED' and id > ?1 and valid_through >= ?2
             and (opens_on is null or opens_on <= ?2) order by id
            """;

    // Counted from the epoch by the database, so that no time zone of driver or session comes in between
    private static final String MOMENT = "timestampdiff(microsecond, '1970-01-01', %s)";

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    OfferListService(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** The parts in which all open offers can be read; none where there is none. */
    @OpenToAll("published offers are public")
    public List<ListedPart> parts() {
        return parts(PART);
    }

    List<ListedPart> parts(int most) {
        List<ListedPart> parts = new ArrayList<>();
        Optional<OfferId> after = Optional.empty();
        boolean more = true;
        while (more) {
            Object[] part = (Object[]) open(
                            "select count(*), max(id), " + MOMENT.formatted("max(changed_at)")
                                    + " from (select id, changed_at" + OPEN + " limit " + most + ") part",
                            after.orElse(null))
                    .getSingleResult();
            long offers = ((Number) part[0]).longValue();
            if (offers > 0) {
                parts.add(new ListedPart(after, moment(part[2])));
                after = Optional.of(id(part[1]));
            }
            more = offers == most;
        }
        return parts;
    }

    /**
     * Some open offers in the order of their ids.
     *
     * @param after the one before them, or nothing to begin with the first
     */
    @OpenToAll("published offers are public")
    public List<ListedOffer> open(@Nullable OfferId after, int most) {
        List<?> rows = open("select id, " + MOMENT.formatted("changed_at") + OPEN, after)
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new ListedOffer(id(row[0]), moment(row[1])))
                .toList();
    }

    private Query open(String select, @Nullable OfferId after) {
        return entities.createNativeQuery(select)
                .setParameter(1, after == null ? "" : after.toString())
                .setParameter(2, LocalDate.now(clock));
    }

    private static OfferId id(Object value) {
        return new OfferId(UUID.fromString((String) value));
    }

    private static Instant moment(Object microseconds) {
        return Instant.EPOCH.plus(((Number) microseconds).longValue(), ChronoUnit.MICROS);
    }
}
