package eu.pontes.vacancy.search;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.reference.NaceCode;
import eu.pontes.vacancy.HoursClass;
import eu.pontes.vacancy.OfferFacet;
import eu.pontes.vacancy.OfferKind;
import eu.pontes.vacancy.needs.Ease;
import eu.pontes.vacancy.needs.LanguageLevel;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SideCountsTest {

    private static final LocalDate ANY_DAY = LocalDate.of(2026, 11, 23);
    private static final int IN_ONE_PART = 3;

    @Test
    void theNumberOfEachValueFitsIntoAByteAndIsNotThatOfNone() {
        assertThat(OfferFacets.VALUES.size()).isLessThanOrEqualTo(Byte.toUnsignedInt(OfferFacets.NONE));
        assertThat(new HashSet<>(OfferFacets.VALUES)).hasSameSizeAs(OfferFacets.VALUES);
    }

    @Property(tries = 100)
    void eachValueIsCountedAsOftenAsOffersHaveIt(@ForAll @Size(max = 20) List<@From("offers") OfferRow> offers)
            throws IOException {
        SideCounts counted = count(offers);

        assertThat(counted.of(OfferFacet.KIND))
                .isEqualTo(times(offers, offer -> List.of(offer.kind().name())));
        assertThat(counted.of(OfferFacet.EASE))
                .isEqualTo(times(
                        offers, offer -> offer.eases().stream().map(Ease::name).toList()));
        assertThat(counted.of(OfferFacet.SECTOR)).isEqualTo(times(offers, offer -> sections(offer.sector())));
        assertThat(counted.of(OfferFacet.HOURS))
                .isEqualTo(times(
                        offers,
                        offer -> List.of(HoursClass.of(offer.weeklyTenths()).name())));
        assertThat(counted.of(OfferFacet.FRENCH))
                .isEqualTo(times(
                        offers,
                        offer -> List.of(offer.languages()
                                .getOrDefault("fr", LanguageLevel.A0)
                                .name())));
    }

    @Provide
    Arbitrary<OfferRow> offers() {
        Arbitrary<String> sectors =
                Arbitraries.of("81.21", "56.10", "86.10", "47.11").injectNull(0.2);
        Arbitrary<Map<String, LanguageLevel>> languages =
                Arbitraries.maps(Arbitraries.of("nl", "fr", "de", "en"), Arbitraries.of(LanguageLevel.class));
        return Combinators.combine(
                        Arbitraries.of(OfferKind.class),
                        sectors,
                        Arbitraries.of("9000", "2000", "1000", "4000"),
                        Arbitraries.integers().between(10, 400),
                        languages,
                        Arbitraries.of(Ease.class).set())
                .as(SideCountsTest::offer);
    }

    private static OfferRow offer(
            OfferKind kind,
            @Nullable String sector,
            String postcode,
            int weeklyTenths,
            Map<String, LanguageLevel> languages,
            Set<Ease> eases) {
        return new OfferRow(
                "0198f6a0-0000-7000-8000-000000000001",
                true,
                kind,
                Tongue.of("nl"),
                "Schoonmaker",
                "U maakt schoon.",
                Map.of(),
                "Blink",
                null,
                sector,
                postcode,
                "Gent",
                null,
                weeklyTenths,
                languages,
                eases,
                null,
                null,
                ANY_DAY);
    }

    private static List<String> sections(@Nullable String sector) {
        return sector == null
                ? List.of()
                : List.of(new NaceCode(sector).section().value());
    }

    private interface Having {
        List<String> values(OfferRow offer);
    }

    private static Map<String, Integer> times(List<OfferRow> offers, Having having) {
        Map<String, Integer> times = new HashMap<>();
        offers.forEach(offer -> having.values(offer).forEach(value -> times.merge(value, 1, Integer::sum)));
        return times;
    }

    private static SideCounts count(List<OfferRow> offers) throws IOException {
        try (ByteBuffersDirectory memory = new ByteBuffersDirectory()) {
            try (IndexWriter writer =
                    new IndexWriter(memory, new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE))) {
                for (int at : IntStream.range(0, offers.size()).toArray()) {
                    Document document = new Document();
                    OfferFacets.addTo(document, offers.get(at));
                    writer.addDocument(document);
                    if (at % IN_ONE_PART == 0) {
                        writer.commit();
                    }
                }
            }
            try (DirectoryReader reader = DirectoryReader.open(memory)) {
                return new IndexSearcher(reader).search(new MatchAllDocsQuery(), new SideCounts.Manager());
            }
        }
    }
}
