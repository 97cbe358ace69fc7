package eu.pontes.reference;

import jakarta.persistence.Query;
import java.util.List;

/** The rows of a native query that selects several columns. */
final class Rows {
    private Rows() {}

    @SuppressWarnings("unchecked") // JPA types a native query's result as a raw list
    static List<Object[]> of(Query query) {
        return query.getResultList();
    }

    static int number(Object column) {
        return ((Number) column).intValue();
    }
}
