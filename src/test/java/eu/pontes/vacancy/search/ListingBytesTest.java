package eu.pontes.vacancy.search;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.kernel.Language;
import eu.pontes.kernel.TenantId;
import eu.pontes.kernel.TimeSpan;
import eu.pontes.vacancy.OfferId;
import eu.pontes.vacancy.OfferKind;
import eu.pontes.vacancy.OfferListing;
import eu.pontes.vacancy.Wage;
import eu.pontes.vacancy.WagePer;
import eu.pontes.vacancy.WorkTerms;
import eu.pontes.vacancy.Workplace;
import eu.pontes.vacancy.needs.Barrier;
import eu.pontes.vacancy.needs.Diploma;
import eu.pontes.vacancy.needs.DiplomaLevel;
import eu.pontes.vacancy.needs.DiplomaNeed;
import eu.pontes.vacancy.needs.LanguageLevel;
import eu.pontes.vacancy.needs.LanguageNeed;
import eu.pontes.vacancy.needs.LanguageSupport;
import eu.pontes.vacancy.needs.Licence;
import eu.pontes.vacancy.needs.Needs;
import eu.pontes.vacancy.needs.SkillNeed;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.DateTimes;
import net.jqwik.time.api.Dates;

class ListingBytesTest {

    private static final int LONGEST_TEXT = 2000;

    @Property
    void whatIsWrittenIsReadBack(@ForAll("listings") OfferListing offer) throws IOException {
        assertThat(ListingBytes.read(ListingBytes.of(offer))).isEqualTo(offer);
    }

    @Example
    void aLongTextIsCutBesideACharacterAndNotInIt() {
        OfferListing offer = listings().sample();
        String text = "a".repeat(LONGEST_TEXT - 1) + "\uD83D\uDE00 and more";

        assertThat(withText(offer, text).text()).isEqualTo("a".repeat(LONGEST_TEXT - 1));
        assertThat(withText(offer, "a" + text).text()).hasSize(LONGEST_TEXT);
    }

    private static OfferListing withText(OfferListing offer, String text) {
        return new OfferListing(
                offer.id(),
                offer.kind(),
                offer.scheme(),
                offer.duration(),
                offer.language(),
                offer.title(),
                text,
                offer.employer(),
                offer.employerName(),
                offer.workplace(),
                offer.terms(),
                offer.needs(),
                offer.publishedAt(),
                offer.changedAt(),
                offer.validThrough(),
                offer.opensOn());
    }

    @Provide
    Arbitrary<OfferListing> listings() {
        Arbitrary<UUID> ids = Arbitraries.create(UUID::randomUUID);
        Arbitrary<String> texts = Arbitraries.strings().ofMaxLength(200);
        Arbitrary<TimeSpan> spans = Combinators.combine(
                        Arbitraries.integers().between(1, TimeSpan.MOST), Arbitraries.of(TimeSpan.Unit.class))
                .as(TimeSpan::new);
        Arbitrary<Instant> moments = DateTimes.instants();
        Arbitrary<LocalDate> days = Dates.dates();
        Arbitrary<Workplace> places =
                Combinators.combine(texts, texts, texts.injectNull(0.3)).as(Workplace::new);
        return Combinators.combine(
                        Combinators.combine(ids, ids, Arbitraries.of(OfferKind.class), texts.injectNull(0.3))
                                .as(Head::new),
                        Combinators.combine(spans.injectNull(0.3), Arbitraries.of(Language.class), texts, texts, texts)
                                .as(Words::new),
                        places,
                        terms(days),
                        needs(texts),
                        Combinators.combine(moments, moments, days, days.injectNull(0.5))
                                .as(Times::new))
                .as((head, words, place, terms, needs, times) -> new OfferListing(
                        new OfferId(head.id()),
                        head.kind(),
                        head.scheme(),
                        words.duration(),
                        words.language(),
                        words.title(),
                        words.text(),
                        new TenantId(head.employer()),
                        words.employer(),
                        place,
                        terms,
                        needs,
                        times.published(),
                        times.changed(),
                        times.last(),
                        times.opens()));
    }

    private record Head(UUID id, UUID employer, OfferKind kind, String scheme) {}

    private record Words(TimeSpan duration, Language language, String title, String text, String employer) {}

    private record Times(Instant published, Instant changed, LocalDate last, LocalDate opens) {}

    private static Arbitrary<WorkTerms> terms(Arbitrary<LocalDate> days) {
        Arbitrary<BigDecimal> amounts = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("100000"))
                .ofScale(2);
        Arbitrary<Wage> wages = Combinators.combine(amounts, amounts.injectNull(0.3), Arbitraries.of(WagePer.class))
                .as(Wage::new);
        return Combinators.combine(
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ONE, new BigDecimal("50"))
                                .ofScale(1),
                        wages.injectNull(0.3),
                        days.injectNull(0.3),
                        Arbitraries.integers().between(1, 999))
                .as(WorkTerms::new);
    }

    private static Arbitrary<Needs> needs(Arbitrary<String> texts) {
        Arbitrary<SkillNeed> skills = Combinators.combine(
                        Arbitraries.of(LanguageLevel.class),
                        Arbitraries.of(LanguageLevel.class).injectNull(0.5))
                .as(SkillNeed::new);
        Arbitrary<LanguageNeed> languages = Combinators.combine(
                        Arbitraries.of("nl", "fr", "de", "en", "ar"),
                        skills,
                        skills,
                        skills,
                        skills,
                        Arbitraries.integers().between(1, 36).injectNull(0.5))
                .as(LanguageNeed::new);
        Arbitrary<Diploma> diplomas = Combinators.combine(
                        Arbitraries.of(DiplomaNeed.class),
                        Arbitraries.of(DiplomaLevel.class).injectNull(0.5))
                .as(Diploma::new);
        return Combinators.combine(
                        languages.list().ofMaxSize(6),
                        Arbitraries.of(true, false),
                        Arbitraries.of(LanguageSupport.class).set(),
                        texts.injectNull(0.5),
                        Arbitraries.maps(Arbitraries.of(Barrier.class), Arbitraries.of(true, false)),
                        Arbitraries.of(Licence.class).injectNull(0.5),
                        diplomas)
                .as(Needs::new);
    }
}
