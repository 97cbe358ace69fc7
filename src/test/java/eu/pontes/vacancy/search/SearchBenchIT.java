package eu.pontes.vacancy.search;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.kernel.PageRequest;
import eu.pontes.kernel.TenantId;
import eu.pontes.platform.data.Ids;
import eu.pontes.platform.data.Transactions;
import eu.pontes.support.Actors;
import eu.pontes.support.CrowdFixture;
import eu.pontes.support.CrowdFixture.Request;
import eu.pontes.support.KeptAliveFixture;
import eu.pontes.support.TimesFixture;
import eu.pontes.support.UnchangingFixture;
import eu.pontes.vacancy.OfferListings;
import eu.pontes.vacancy.OfferReader;
import eu.pontes.vacancy.OfferSearch;
import eu.pontes.vacancy.PublishedOfferService;
import eu.pontes.vacancy.Whereabouts;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sixteen people search at once, among a hundred thousand offers and among a million, or as many as PONTES_BENCH_OFFERS
 * says. The measure is the same query in the bare index, with its twenty rows read by key, in the same process.
 */
@Tag("bench")
@Timeout(7200)
@ExtendWith(ArquillianExtension.class)
class SearchBenchIT {

    private static final int CLIENTS = 16;
    private static final int PER_ROUND = 1500;
    private static final int ROUNDS = 15;
    private static final String BARE = "the same query in the bare index, and 20 rows by key";
    private static final String SERVICE = "the search service in the same process";
    private static final String PAGE = "the search page over HTTP";
    private static final String WORDLESS = "the search page without words over HTTP";
    private static final String API = "the search API over HTTP";
    private static final String UNCHANGING = "the bytes of an offer’s page, from memory, over HTTP";
    private static final String OFFER = "the offer’s page over HTTP";
    private static final String OFFER_UNREAD = "the same where nobody has read it within the last minute";

    @Inject
    OfferListings listings;

    @Inject
    PublishedOfferService published;

    @Inject
    SourceFixture database;

    @Inject
    Actors actors;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "pontes.base-url")
    String base;

    @TempDir
    Path data;

    private final StringBuilder report = new StringBuilder();
    private final List<Double> slowest = new ArrayList<>();
    private DataSource source;
    private KeptAliveFixture client;
    private ManyOffersFixture many;
    private OccupationNames occupations;
    private List<String> names = List.of();

    @BeforeEach
    void manyEmployers() throws SQLException {
        source = database.get();
        client = new KeptAliveFixture(base);
        occupations = OccupationNames.read(source);
        List<TenantId> employers = IntStream.range(0, 40)
                .mapToObj(i -> actors.employer("Meetbedrijf " + i).organisation())
                .toList();
        many = new ManyOffersFixture(employers, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    @Test
    void sixteenPeopleSearchWithoutWaiting() throws Exception {
        int there = 0;
        for (int offers : sizes()) {
            names = many.fill(source, offers - there);
            there = offers;
            measure(offers);
            TimesFixture.keep("search.md", report.toString());
        }

        assertThat(slowest.get(0))
                .as("p95 of the page among the first so many offers, ms")
                .isLessThan(50);
        assertThat(slowest.get(slowest.size() - 1) / slowest.get(0))
                .as("growth of the p95 to the last so many")
                .isLessThan(2);
    }

    private static int[] sizes() {
        String asked = System.getenv().getOrDefault("PONTES_BENCH_OFFERS", "100000,1000000");
        return Arrays.stream(asked.split(",", -1)).mapToInt(Integer::parseInt).toArray();
    }

    private void measure(int offers) throws Exception {
        Path folder = data.resolve(Integer.toString(offers));
        try (IndexKeeper bare = new IndexKeeper(
                        source, occupations, listings, IndexFolder.claim(folder), clock, changed -> {});
                CrowdFixture crowd = new CrowdFixture(CLIENTS, PER_ROUND)) {
            long start = System.nanoTime();
            bare.start();
            Duration built = since(start);
            Duration meanwhile = rebuiltWhileSearched(offers);
            Duration seen = seen();
            Duration listed = listed();

            crowd.ask(searches(bare), ROUNDS);
            crowd.ask(offerPages(), ROUNDS);

            slowest.add(crowd.percentile(PAGE, 95).toNanos() / 1e6);
            report.append(String.format(
                    Locale.ROOT,
                    "### %,d offers, %d clients%n%nIndex built in %.1f s; while it was built anew, the slowest of all"
                            + " searches took %d ms; a changed offer was found after %d ms. The list of all sitemaps took %d ms.%n%n%s%n%s%n",
                    offers,
                    CLIENTS,
                    built.toMillis() / 1000.0,
                    meanwhile.toMillis(),
                    seen.toMillis(),
                    listed.toMillis(),
                    crowd.table(BARE, BARE, SERVICE, API, PAGE, WORDLESS),
                    crowd.table(UNCHANGING, UNCHANGING, OFFER, OFFER_UNREAD)));
        }
    }

    private Map<String, Request> searches(IndexKeeper bare) {
        Map<String, Request> requests = new LinkedHashMap<>();
        requests.put(BARE, number -> bare(bare, name(number)));
        requests.put(SERVICE, number -> found(name(number)));
        requests.put(API, number -> http("/api/vacancies?q=" + encoded(name(number))));
        requests.put(PAGE, number -> http("/offers?lang=nl&q=" + encoded(name(number))));
        requests.put(WORDLESS, number -> http("/offers?lang=nl&page=" + (1 + number % 10)));
        return requests;
    }

    private Map<String, Request> offerPages() throws IOException {
        List<String> paths = published.find(OfferSearch.ALL, new PageRequest(0, 100)).page().items().stream()
                .map(found -> "/offers/" + found.card().id() + "?lang=nl")
                .toList();
        UnchangingFixture.serve(client.get(paths.get(0)).body());
        Map<String, Request> requests = new LinkedHashMap<>();
        requests.put(UNCHANGING, number -> http("/bench/unchanging"));
        requests.put(OFFER, number -> http(paths.get(number % paths.size())));
        // An address that nobody has used yet
        requests.put(OFFER_UNREAD, number -> http(paths.get(number % paths.size()) + "&unread=" + number));
        return requests;
    }

    /** A jump in the log makes the application's own index start anew; how long the slowest search took until it was there. */
    private Duration rebuiltWhileSearched(int offers) throws SQLException {
        sql("update offer_change_log set last_position = last_position + 2");
        Duration slowest = Duration.ZERO;
        int searches = 0;
        do {
            long start = System.nanoTime();
            found(name(searches++));
            Duration taken = since(start);
            slowest = taken.compareTo(slowest) > 0 ? taken : slowest;
        } while (found("") < offers);
        return slowest;
    }

    /** How soon what was written by another node is found. */
    private Duration seen() throws SQLException {
        String word = Ids.next().toString().replace("-", "");
        String any = published
                .find(OfferSearch.ALL, PageRequest.first())
                .page()
                .items()
                .get(0)
                .card()
                .id()
                .toString();
        sql("update offer set title = 'Meetbare " + word + "' where id = '" + any + "'");
        sql("insert into offer_change (offer_id, changed_at) values ('" + any + "', utc_timestamp(6))");
        long start = System.nanoTime();
        while (found(word) == 0) {
            Thread.onSpinWait();
        }
        return since(start);
    }

    private Duration listed() throws IOException {
        long start = System.nanoTime();
        http("/sitemap.xml");
        return since(start);
    }

    private long found(String text) {
        return published
                .find(new OfferSearch(text, null, null), PageRequest.first())
                .page()
                .total();
    }

    /** What a search costs at least: its query, twenty hits, twenty rows. */
    private void bare(IndexKeeper keeper, String name) throws IOException, SQLException {
        OfferSearch search = new OfferSearch(name, null, null);
        Query open = Filters.openOn(LocalDate.now(clock), OfferReader.ANYBODY);
        List<String> ids = keeper.search(searcher -> {
            ReadText text =
                    ReadText.of(name, occupations, new Spelling(searcher.getIndexReader(), occupations.reader()));
            Query query = OfferSearcher.wish(text, search, new Whereabouts("", List.of(), null), open);
            List<String> hits = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(query, 20).scoreDocs) {
                hits.add(FacetedSearcher.id(searcher, hit.doc).toString());
            }
            return hits;
        });
        assertThat(rows(ids)).isEqualTo(ids.size());
    }

    private int rows(List<String> ids) throws SQLException {
        if (ids.isEmpty()) {
            return 0;
        }
        String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement("select id, title, description, employer_id,"
                        + " place, weekly_tenths, valid_through from offer where id in (" + marks + ")")) {
            for (int i = 0; i < ids.size(); i++) {
                select.setString(i + 1, ids.get(i));
            }
            try (ResultSet found = select.executeQuery()) {
                int rows = 0;
                while (found.next()) {
                    rows += found.getString(3).isEmpty() ? 0 : 1;
                }
                return rows;
            }
        }
    }

    private void http(String path) throws IOException {
        assertThat(client.get(path).status()).isEqualTo(200);
    }

    private String name(int number) {
        return names.get((int) (number * 7919L % names.size()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void sql(String sql) throws SQLException {
        Transactions.of(source, connection -> {
            try (var statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            }
        });
    }
}
