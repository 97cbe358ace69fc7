package eu.pontes.alert;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.identity.Caller;
import eu.pontes.kernel.Sha256;
import eu.pontes.platform.data.Ids;
import eu.pontes.platform.data.Transactions;
import eu.pontes.support.TimesFixture;
import eu.pontes.vacancy.ContentFixture;
import eu.pontes.vacancy.OfferFixture;
import eu.pontes.vacancy.OfferReader;
import eu.pontes.vacancy.OfferSearch;
import eu.pontes.vacancy.SearchAddress;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A hundred thousand searches are saved: every name of an occupation in three languages, around eleven places. One offer
 * is new. The measure is to read what they look for from the database.
 */
@Tag("bench")
@Timeout(1800)
@ExtendWith(ArquillianExtension.class)
class AlertBenchIT {

    private static final int MANY = 100_000;
    private static final int BATCH = 1000;
    private static final int WARM = 5;
    private static final int ROUNDS = 20;
    private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(15);
    private static final List<String> PLACES =
            List.of("1000", "2000", "3000", "4000", "5000", "6000", "7000", "8000", "9000", "4700", "8500");
    private static final String READ = "all saved searches read from the database";
    private static final String ROUND = "one new offer held against them";

    @Inject
    AlertFixture alerts;

    @Inject
    OfferFixture offers;

    @Inject
    Clock clock;

    @Resource(lookup = "java:app/jdbc/pontes")
    private @Nullable DataSource database;

    private final TimesFixture times = new TimesFixture();

    @Test
    void oneNewOfferIsHeldAgainstAHundredThousandSavedSearches() throws SQLException {
        Transactions.of(source(), this::save);
        Caller employer = offers.signedEmployer("Meetbedrijf");
        offers.published(
                employer,
                new ContentFixture(offers.today()).title("Verkoper kleding").build());
        alerts.matched();

        for (int round = 0; round < WARM + ROUNDS; round++) {
            if (round == WARM) {
                times.warm();
            }
            assertThat(times.taken(READ, this::read)).isGreaterThanOrEqualTo(MANY);
            times.taken(ROUND, () -> {
                alerts.matchedAgain();
                return true;
            });
        }

        TimesFixture.keep("alerts.md", String.format(Locale.ROOT, "%,d saved searches%n%n%s", MANY, times.table(READ)));
        assertThat(times.percentile(ROUND, 95))
                .as("a round is over before the next one is due")
                .isLessThan(BETWEEN_ROUNDS);
    }

    private int save(Connection connection) throws SQLException {
        int saved = 0;
        List<String> names = names(connection);
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into saved_query (id, fingerprint, reader, text, address, created_at) values (?, ?, ?, ?, ?, ?)")) {
            for (String place : PLACES) {
                for (String name : names.subList(0, Math.min(names.size(), MANY - saved))) {
                    bind(insert, new OfferSearch(name, place, null));
                    insert.addBatch();
                    if (++saved % BATCH == 0) {
                        insert.executeBatch();
                    }
                }
            }
            insert.executeBatch();
        }
        return saved;
    }

    private void bind(PreparedStatement insert, OfferSearch search) throws SQLException {
        String address = SearchAddress.query(search);
        insert.setString(1, Ids.next().toString());
        insert.setString(2, Sha256.of(OfferReader.ANYBODY + address));
        insert.setString(3, OfferReader.ANYBODY.name());
        insert.setString(4, search.text());
        insert.setString(5, address);
        insert.setTimestamp(6, Timestamp.from(clock.instant().minus(Duration.ofHours(3))));
    }

    /** One for each, whatever two languages have in common. */
    private static List<String> names(Connection connection) throws SQLException {
        Set<String> names = new LinkedHashSet<>();
        try (Statement select = connection.createStatement();
                ResultSet found = select.executeQuery("select distinct lower(left(label, 100)) from esco_label"
                        + " where language in ('nl', 'fr', 'en') order by 1 limit 9200")) {
            while (found.next()) {
                names.add(found.getString(1).strip());
            }
        }
        return List.copyOf(names);
    }

    private int read() {
        try {
            return Transactions.of(source(), connection -> {
                int read = 0;
                try (Statement select = connection.createStatement();
                        ResultSet found = select.executeQuery("select text, address from saved_query")) {
                    while (found.next()) {
                        read += found.getString(2).isEmpty() ? 0 : 1;
                    }
                }
                return read;
            });
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private DataSource source() {
        return Objects.requireNonNull(database);
    }
}
