package eu.pontes.vacancy.search;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.identity.Caller;
import eu.pontes.platform.data.Transactions;
import eu.pontes.vacancy.OfferFixture;
import eu.pontes.vacancy.OfferId;
import eu.pontes.vacancy.OfferListings;
import eu.pontes.vacancy.OfferView;
import eu.pontes.vacancy.PublicationService;
import eu.pontes.vacancy.search.OccupationNames.Occupation;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes keep step with one database, each with an index of its own, and mend what is broken. */
@ExtendWith(ArquillianExtension.class)
class IndexKeeperIT {

    @Inject
    OfferListings listings;

    @Inject
    SourceFixture database;

    @Inject
    OfferFixture fixture;

    @Inject
    PublicationService publication;

    @Inject
    Clock clock;

    @TempDir
    Path data;

    private DataSource source;
    private OccupationNames names;
    private IndexKeeper first;
    private IndexKeeper second;
    private Caller emma;

    @BeforeEach
    void twoNodes() throws IOException, SQLException {
        source = database.get();
        names = OccupationNames.read(source);
        emma = fixture.signedEmployer("Knooppunt");
        first = started();
        second = started();
    }

    @AfterEach
    void bothStop() throws IOException {
        first.close();
        second.close();
    }

    @Test
    void bothNodesFindWhatIsOpenAndForgetWhatIsClosed() throws IOException, SQLException {
        OfferView open = published();
        OfferView closed = published();
        fixture.as(emma, () -> publication.close(closed.id(), closed.version()));

        assertThat(first.follow()).isTrue();
        assertThat(second.follow()).isTrue();

        for (IndexKeeper node : List.of(first, second)) {
            assertThat(holds(node, open.id())).isTrue();
            assertThat(holds(node, closed.id())).isFalse();
            assertThat(catchesUp(node)).isTrue();
        }
    }

    /** The clock of the deployed application changes offers too, so one round need not be enough. */
    private static boolean catchesUp(IndexKeeper node) throws IOException, SQLException {
        for (int round = 0; round < 100 && node.status().behind() > 0; round++) {
            node.follow();
        }
        return node.status().behind() == 0;
    }

    @Test
    void eachNodeClaimsAFolderOfItsOwn() throws IOException {
        try (Stream<Path> folders = Files.list(data)) {
            assertThat(folders.map(folder -> String.valueOf(folder.getFileName())))
                    .containsExactlyInAnyOrder("node-1", "node-2");
        }
    }

    @Test
    void aRestartedNodeGoesOnFromItsOldIndex() throws IOException, SQLException {
        OfferView before = published();
        first.follow();
        Path generation = generation("node-1");
        first.close();
        OfferView meanwhile = published();

        first = started();

        assertThat(generation("node-1")).isEqualTo(generation);
        assertThat(holds(first, before.id())).isTrue();
        assertThat(holds(first, meanwhile.id())).isTrue();
    }

    @Test
    void aDamagedIndexIsBuiltAnewOnStart() throws IOException, SQLException {
        OfferView open = published();
        first.follow();
        first.close();
        Path damaged = generation("node-1");
        try (Stream<Path> files = Files.list(damaged)) {
            for (Path segments : files.filter(
                            file -> String.valueOf(file.getFileName()).startsWith("segments"))
                    .toList()) {
                Files.writeString(segments, "damaged", StandardCharsets.UTF_8);
            }
        }

        first = started();

        assertThat(generation("node-1")).isNotEqualTo(damaged);
        assertThat(damaged).doesNotExist();
        assertThat(holds(first, open.id())).isTrue();
    }

    @Test
    void anIndexThatMissedForgottenChangesIsBuiltAnew() throws IOException, SQLException {
        second.follow();
        OfferView open = published();
        first.follow();
        fixture.as(emma, () -> publication.close(open.id(), open.version()));
        first.follow();
        forgetEverything();

        assertThat(second.follow()).isFalse();
        second.rebuild();

        assertThat(second.follow()).isTrue();
        assertThat(holds(second, open.id())).isFalse();
    }

    @Test
    void theOldIndexAnswersUntilTheNewOneTakesItsPlaceWithWhatHappenedMeanwhile() throws Exception {
        OfferView before = published();
        first.follow();
        Thread rebuild = new Thread(() -> rebuild(first));

        rebuild.start();
        OfferView meanwhile = published();
        while (rebuild.isAlive()) {
            assertThat(holds(first, before.id())).isTrue();
        }
        rebuild.join();
        first.follow();

        assertThat(holds(first, before.id())).isTrue();
        assertThat(holds(first, meanwhile.id())).isTrue();
    }

    @Test
    void offersOfOneOccupationLieBesideEachOther() throws IOException, SQLException {
        List<String> occupations =
                names.all().stream().map(Occupation::id).limit(2).toList();
        for (String occupation : List.of(occupations.get(0), occupations.get(1), occupations.get(0))) {
            fixture.published(emma, fixture.content().occupation(occupation).build());
        }

        first.rebuild();

        List<Long> lying = first.search(IndexKeeperIT::neighbours);
        assertThat(lying).isSorted();
        assertThat(Set.copyOf(lying)).hasSizeGreaterThan(1).hasSizeLessThan(lying.size());
    }

    /** In the order in which they are found where nothing else decides. */
    private static List<Long> neighbours(IndexSearcher searcher) throws IOException {
        List<Long> lying = new ArrayList<>();
        NumericDocValues values = MultiDocValues.getNumericValues(searcher.getIndexReader(), Fields.NEIGHBOURS);
        while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            lying.add(values.longValue());
        }
        return lying;
    }

    @Test
    void rowsThatCameIntoTheDatabasePastTheLogAreFoundAfterAStart() throws IOException, SQLException {
        OfferView open = published();
        first.follow();
        first.close();
        pastTheLog("update offer set status = 'CLOSED', closed_at = published_at where id = '" + open.id() + "'");

        first = started();

        assertThat(holds(first, open.id())).isFalse();
    }

    private OfferView published() {
        return fixture.published(emma, fixture.content().build());
    }

    private IndexKeeper started() throws IOException, SQLException {
        IndexKeeper keeper = new IndexKeeper(source, names, listings, IndexFolder.claim(data), clock, changed -> {});
        keeper.start();
        return keeper;
    }

    private static void rebuild(IndexKeeper keeper) {
        try {
            keeper.rebuild();
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean holds(IndexKeeper node, OfferId offer) throws IOException {
        return node.search(searcher -> searcher.count(new TermQuery(new Term(Fields.ID, offer.toString())))) == 1;
    }

    private Path generation(String node) throws IOException {
        Path root = data.resolve(node);
        return root.resolve(Files.readString(root.resolve("current"), StandardCharsets.UTF_8));
    }

    private void forgetEverything() throws SQLException {
        pastTheLog("delete from offer_change where position is not null");
    }

    private void pastTheLog(String sql) throws SQLException {
        Transactions.of(source, connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            }
        });
    }
}
