package eu.pontes.vacancy.search;

import eu.pontes.platform.data.EnumColumn;
import eu.pontes.vacancy.OfferKind;
import eu.pontes.vacancy.needs.Barrier;
import eu.pontes.vacancy.needs.Ease;
import eu.pontes.vacancy.needs.LanguageLevel;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads offers for the index, many at a time and past the entities: a rebuild reads a million of them. */
final class OfferRows {

    private static final String COLUMNS = """
            select o.id, o.status = 'PUBLISHED', o.kind, lower(o.language), o.title, o.description, e.name,
              o.occupation, o.sector, o.postcode, o.place, o.weekly_tenths,
              (select group_concat(l.language, greatest(l.listen_now, l.speak_now, l.read_now, l.write_now))
               from offer_language l where l.offer_id = o.id),
              o.published_at, o.valid_through,
              (select p.lat from postcode_place p where p.postcode = o.postcode order by p.nis is null, p.name limit 1),
              (select p.lon from postcode_place p where p.postcode = o.postcode order by p.nis is null, p.name limit 1),
              o.opens_on, o.barriers_yes, o.barriers_no, o.summary_nl, o.summary_fr, o.summary_de, o.summary_en
            from offer o straight_join organisation e on e.id = o.employer_id
            """;

    /**
     * The join keeps its order: left to choose, MariaDB began with the few employers of a million offers and sorted all
     * that are left for every two thousand of them, in a minute each time.
     */
    static final String OPEN_AFTER =
            COLUMNS + " where o.id > ? and o.status = 'PUBLISHED' and o.valid_through >= ? order by o.id limit ?";

    private static final int FIRST_SUMMARY = 21;

    private OfferRows() {}

    static List<OfferRow> byId(Connection connection, Collection<String> ids) throws SQLException {
        if (ids.isEmpty()) {
            return List.of();
        }
        String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
        try (PreparedStatement select = connection.prepareStatement(COLUMNS + " where o.id in (" + marks + ")")) {
            int at = 1;
            for (String id : ids) {
                select.setString(at++, id);
            }
            return rows(select);
        }
    }

    /** The open offers that follow an id, in the order of ids. */
    static List<OfferRow> openAfter(Connection connection, String id, LocalDate today, int most) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(OPEN_AFTER)) {
            select.setString(1, id);
            select.setObject(2, today);
            select.setInt(3, most);
            return rows(select);
        }
    }

    static long countOpen(Connection connection, LocalDate today) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select count(*) from offer where status = 'PUBLISHED' and valid_through >= ?")) {
            select.setObject(1, today);
            try (ResultSet found = select.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        }
    }

    private static List<OfferRow> rows(PreparedStatement select) throws SQLException {
        List<OfferRow> rows = new ArrayList<>();
        try (ResultSet found = select.executeQuery()) {
            while (found.next()) {
                rows.add(row(found));
            }
        }
        return rows;
    }

    private static OfferRow row(ResultSet found) throws SQLException {
        LocalDateTime published = found.getObject(14, LocalDateTime.class);
        return new OfferRow(
                found.getString(1),
                found.getBoolean(2),
                OfferKind.valueOf(found.getString(3)),
                Tongue.of(found.getString(4)),
                found.getString(5),
                found.getString(6),
                summaries(found),
                found.getString(7),
                found.getString(8),
                found.getString(9),
                found.getString(10),
                found.getString(11),
                point(found),
                found.getInt(12),
                languages(found.getString(13)),
                Ease.of(
                        EnumColumn.read(found.getString(19), Barrier.class),
                        EnumColumn.read(found.getString(20), Barrier.class)),
                published == null ? null : published.toInstant(ZoneOffset.UTC),
                found.getObject(18, LocalDate.class),
                found.getObject(15, LocalDate.class));
    }

    private static Map<Tongue, String> summaries(ResultSet found) throws SQLException {
        Map<Tongue, String> summaries = new EnumMap<>(Tongue.class);
        int column = FIRST_SUMMARY;
        for (Tongue tongue : List.of(Tongue.NL, Tongue.FR, Tongue.DE, Tongue.EN)) {
            String summary = found.getString(column++);
            if (summary != null) {
                summaries.put(tongue, summary);
            }
        }
        return summaries;
    }

    /** Reads {@code nlA2,frA0}. */
    private static Map<String, LanguageLevel> languages(@Nullable String asked) {
        return asked == null
                ? Map.of()
                : Arrays.stream(asked.split(","))
                        .collect(Collectors.toMap(
                                one -> one.substring(0, 2), one -> LanguageLevel.valueOf(one.substring(2))));
    }

    private static OfferRow.@Nullable Point point(ResultSet found) throws SQLException {
        double latitude = found.getDouble(16);
        return found.wasNull() ? null : new OfferRow.Point(latitude, found.getDouble(17));
    }
}
