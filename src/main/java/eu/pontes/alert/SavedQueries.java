package eu.pontes.alert;

import eu.pontes.kernel.Sha256;
import eu.pontes.platform.data.Ids;
import eu.pontes.platform.data.Moments;
import eu.pontes.vacancy.OfferOrder;
import eu.pontes.vacancy.OfferReader;
import eu.pontes.vacancy.OfferSearch;
import eu.pontes.vacancy.SearchAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The different searches among all that are saved. */
@ApplicationScoped
class SavedQueries {

    private static final String COLUMNS = "select q.id, q.reader, q.address, q.created_at from saved_query q";

    private final EntityManager entities;

    @Inject
    SavedQueries(EntityManager entities) {
        this.entities = entities;
    }

    /** The one for these wishes, whatever comes first; locked until the saved search that needs it is there. */
    UUID of(OfferSearch search, OfferReader reader, Instant now) {
        OfferSearch wishes =
                new OfferSearch(search.text(), search.place(), search.within(), search.choices(), OfferOrder.BEST);
        String address = SearchAddress.query(wishes);
        String fingerprint = Sha256.of(reader + address);
        entities.createNativeQuery("""
                        insert into saved_query (id, fingerprint, reader, text, address, created_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6) on duplicate key update reader = reader
                        """)
                .setParameter(1, Ids.next().toString())
                .setParameter(2, fingerprint)
                .setParameter(3, reader.name())
                .setParameter(4, wishes.text())
                .setParameter(5, address)
                .setParameter(6, Moments.stored(now))
                .executeUpdate();
        return UUID.fromString(
                (String) entities.createNativeQuery("select id from saved_query where fingerprint = ?1 for update")
                        .setParameter(1, fingerprint)
                        .getSingleResult());
    }

    /** The one with an id, which somebody still needs. */
    SavedQuery get(UUID id) {
        return byId(List.of(id)).get(0);
    }

    /** Some queries by their ids. */
    List<SavedQuery> byId(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Query select = entities.createNativeQuery(COLUMNS + " where q.id in (" + marks(ids.size(), 1) + ")");
        int at = 1;
        for (UUID id : ids) {
            select.setParameter(at++, id.toString());
        }
        return queries(select);
    }

    /** The texts that follow one, each once; all others are asked for by them. */
    List<String> textsAfter(String text, boolean with, int most) {
        List<?> texts = entities.createNativeQuery("select distinct text from saved_query where text "
                        + (with ? ">=" : ">") + " ?1 order by text limit ?2")
                .setParameter(1, text)
                .setParameter(2, most)
                .getResultList();
        return texts.stream().map(String.class::cast).toList();
    }

    /** The queries with one of these texts that follow an id. */
    List<SavedQuery> withTexts(List<String> texts, String afterId, int most) {
        Query select = entities.createNativeQuery(
                COLUMNS + " where q.id > ?1 and q.text in (" + marks(texts.size(), 3) + ") order by q.id limit ?2");
        select.setParameter(1, afterId).setParameter(2, most);
        for (int i = 0; i < texts.size(); i++) {
            select.setParameter(i + 3, texts.get(i));
        }
        return queries(select);
    }

    private static List<SavedQuery> queries(Query select) {
        List<?> rows = select.getResultList();
        return rows.stream().map(Object[].class::cast).map(SavedQueries::query).toList();
    }

    private static SavedQuery query(Object[] row) {
        return new SavedQuery(
                UUID.fromString((String) row[0]),
                OfferReader.valueOf((String) row[1]),
                SearchAddress.parse((String) row[2]),
                Moments.read(row[3]));
    }

    /** Places for so many parameters, the first of which has a number. */
    static String marks(int number, int from) {
        return IntStream.range(from, from + number).mapToObj(at -> "?" + at).collect(Collectors.joining(", "));
    }
}
