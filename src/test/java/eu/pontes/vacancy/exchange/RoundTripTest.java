package eu.pontes.vacancy.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.TimeSpan;
import eu.pontes.programme.Undertaking;
import eu.pontes.scheme.Placement;
import eu.pontes.vacancy.Contact;
import eu.pontes.vacancy.OfferContent;
import eu.pontes.vacancy.OfferId;
import eu.pontes.vacancy.OfferKind;
import eu.pontes.vacancy.OfferStatus;
import eu.pontes.vacancy.OfferView;
import eu.pontes.vacancy.Wage;
import eu.pontes.vacancy.WagePer;
import eu.pontes.vacancy.WorkTerms;
import eu.pontes.vacancy.Workplace;
import eu.pontes.vacancy.summary.PlainSummary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripTest {

    private static final OfferId ID = new OfferId(UUID.fromString("019ab0f2-5d3e-7c41-9a55-0d6a4f1c2b77"));

    @Property(tries = 500)
    void whatIsTakenAlongAsATableComesBackAsItWas(@ForAll("offers") List<OfferContent> offers) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (TableFile table = TableFormat.CSV.begin(file, Columns.OWN)) {
            offers.forEach(offer -> table.row(Columns.OWN.row(view(offer))));
        }

        List<OfferContent> back = contents(OfferFileReader.read(file.toByteArray()));

        assertThat(back).isEqualTo(offers);
    }

    @Property(tries = 200)
    void whatTheApiWritesComesBackAsItWas(@ForAll("offers") List<OfferContent> offers) throws JsonProcessingException {
        byte[] file = OfferTree.MAPPER.writeValueAsBytes(
                offers.stream().map(OfferTree::of).toList());

        List<OfferContent> back = contents(OfferFileReader.read(file));

        assertThat(back).isEqualTo(offers);
    }

    @Example
    void everyValueOfAnOfferHasAColumn() {
        List<String> values = new ArrayList<>();
        leaves("", OfferTree.of(ExchangeFixture.full("Bakker", "Brood")), values);

        assertThat(values)
                .hasSizeGreaterThan(40)
                .contains("summary.nl", "summary.fr", "summary.de", "summary.en")
                .allMatch(path -> OfferColumn.around(path).isPresent());
    }

    private static void leaves(String path, JsonNode node, List<String> found) {
        if (node.isObject()) {
            node.properties()
                    .forEach(field -> leaves(
                            path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue(), found));
        } else {
            found.add(path);
        }
    }

    private static List<OfferContent> contents(List<ReadOffer> read) {
        return read.stream()
                .map(offer -> {
                    OfferBinding binding = new OfferBinding(offer);
                    OfferContent content = binding.content().orElseThrow();
                    assertThat(binding.faults()).isEmpty();
                    return content;
                })
                .toList();
    }

    private static OfferView view(OfferContent content) {
        return new OfferView(ID, 1, OfferStatus.DRAFT, content, null, null, null);
    }

    @Provide
    Arbitrary<List<OfferContent>> offers() {
        return offer().list().ofMinSize(1).ofMaxSize(4);
    }

    private static Arbitrary<OfferContent> offer() {
        Arbitrary<OfferContent> whole = Combinators.combine(text(), text()).as(ExchangeFixture::full);
        return Combinators.combine(
                        whole,
                        placement(),
                        terms(),
                        Combinators.combine(text(), text().injectNull(0.3))
                                .as((place, way) -> new Workplace("9000", place, way)),
                        Combinators.combine(text().injectNull(0.3), text().injectNull(0.3))
                                .as((name, visit) -> new Contact(name, "+32 2 555 01 23", null, visit)),
                        Arbitraries.of(Language.class),
                        Arbitraries.of(OfferKind.class),
                        summary().injectNull(0.3))
                .as((offer, placement, terms, workplace, contact, language, kind, summary) -> new OfferContent(
                        kind,
                        placement,
                        offer.title(),
                        language,
                        offer.description(),
                        null,
                        kind == OfferKind.JOB ? offer.sector() : null,
                        workplace,
                        terms,
                        offer.needs(),
                        contact,
                        offer.validThrough(),
                        kind == OfferKind.JOB ? null : offer.objective(),
                        kind == OfferKind.JOB ? null : offer.reserved(),
                        summary));
    }

    private static Arbitrary<PlainSummary> summary() {
        return Combinators.combine(
                        text().injectNull(0.5), text().injectNull(0.5), text().injectNull(0.5), text().injectNull(0.5))
                .as(PlainSummary::new)
                .filter(said -> !said.equals(PlainSummary.NONE));
    }

    private static Arbitrary<Placement> placement() {
        Arbitrary<TimeSpan> span = Combinators.combine(
                        Arbitraries.integers().between(1, TimeSpan.MOST), Arbitraries.of(TimeSpan.Unit.class))
                .as(TimeSpan::new);
        return Combinators.combine(
                        span.injectNull(0.3),
                        span.list().ofMaxSize(3),
                        Arbitraries.subsetOf(Undertaking.values()).map(List::copyOf),
                        Arbitraries.of(true, false),
                        text().injectNull(0.3))
                .as((duration, steps, undertakings, openEnded, mentor) ->
                        new Placement("WES", duration, steps, undertakings, duration, openEnded, null, null, mentor));
    }

    private static Arbitrary<WorkTerms> terms() {
        Arbitrary<BigDecimal> cents = Arbitraries.integers()
                .between(1, 999_999)
                .map(number -> new BigDecimal(
                        BigDecimal.valueOf(number, 2).stripTrailingZeros().toPlainString()));
        return Combinators.combine(
                        Arbitraries.integers()
                                .between(10, 500)
                                .map(tenths -> new BigDecimal(BigDecimal.valueOf(tenths, 1)
                                        .stripTrailingZeros()
                                        .toPlainString())),
                        cents,
                        cents.injectNull(0.5),
                        Arbitraries.of(WagePer.class),
                        Arbitraries.integers().between(0, 1000).injectNull(0.3),
                        Arbitraries.integers().between(1, 999))
                .as((hours, from, to, per, start, places) -> new WorkTerms(
                        hours,
                        per == WagePer.MONTH ? null : new Wage(from, to, per),
                        start == null ? null : LocalDate.of(2026, 1, 1).plusDays(start),
                        places));
    }

    /** Whatever people type, among it all that means something to a spreadsheet or to CSV. */
    private static Arbitrary<String> text() {
        return Arbitraries.strings()
                .withChars("=+-@'\"\t\r\n,; <p>&|é€漢\uD83D\uDE00abc".toCharArray())
                .ofMinLength(1)
                .ofMaxLength(40)
                .filter(text -> !text.isBlank() && wellFormed(text));
    }

    private static boolean wellFormed(String text) {
        return text.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
    }
}
