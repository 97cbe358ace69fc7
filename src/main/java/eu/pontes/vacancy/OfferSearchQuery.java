package eu.pontes.vacancy;

import eu.pontes.kernel.Page;
import eu.pontes.kernel.PageRequest;
import eu.pontes.reference.ReferenceData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds open offers by what people type, newest first. Whatever they type is text, never a pattern. */
@ApplicationScoped
class OfferSearchQuery {

    private static final int MAX_WORDS = 6;
    private static final int MAX_PLACES = 50;

    private final EntityManager entities;
    private final ReferenceData reference;

    @Inject
    OfferSearchQuery(EntityManager entities, ReferenceData reference) {
        this.entities = entities;
        this.reference = reference;
    }

    Page<Offer> find(OfferSearch search, LocalDate today, PageRequest page) {
        Map<String, Object> values = new LinkedHashMap<>();
        String matching = matching(search, today, values);
        List<Offer> found = with(
                        values,
                        entities.createQuery(
                                "select o " + matching + " order by o.publishedAt desc, o.id desc", Offer.class))
                .setFirstResult(page.offset())
                .setMaxResults(page.limit())
                .getResultList();
        long total = with(values, entities.createQuery("select count(o) " + matching, Long.class))
                .getSingleResult();
        return new Page<>(found, page, total);
    }

    private String matching(OfferSearch search, LocalDate today, Map<String, Object> values) {
        StringBuilder query = new StringBuilder("from Offer o where o.status = :open and o.validThrough >= :today");
        values.put("open", OfferStatus.PUBLISHED);
        values.put("today", today);
        if (search.kind() != null) {
            query.append(" and o.kind = :kind");
            values.put("kind", search.kind());
        }
        if (!search.place().isEmpty()) {
            query.append(" and (o.postcode in :postcodes or o.place like :place escape '!')");
            values.put("postcodes", postcodes(search.place()));
            values.put("place", literal(search.place()) + "%");
        }
        List<String> words = Stream.of(search.text().split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .limit(MAX_WORDS)
                .toList();
        for (int i = 0; i < words.size(); i++) {
            String name = "word" + i;
            query.append("""
                     and (o.title like :name escape '!' or o.place like :name escape '!' or o.employerId in (
                      select e.id from Organisation e where e.name like :name escape '!'))
                    """.replace(":name", ":" + name));
            values.put(name, "%" + literal(words.get(i)) + "%");
        }
        return query.toString();
    }

    /** A place is found under its name in any language; what is no known place stands for itself. */
    private List<String> postcodes(String typed) {
        List<String> known = reference.places(typed, MAX_PLACES).stream()
                .map(place -> place.postcode().value())
                .distinct()
                .toList();
        return known.isEmpty() ? List.of(typed) : known;
    }

    private static <T> TypedQuery<T> with(Map<String, Object> values, TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }

    static String literal(String typed) {
        return typed.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
