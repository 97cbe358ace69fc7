package eu.pontes.vacancy.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.Page;
import eu.pontes.kernel.PageRequest;
import eu.pontes.platform.text.Texts;
import eu.pontes.platform.web.HtmlPage;
import eu.pontes.platform.web.HtmlPageFixture;
import eu.pontes.support.standards.Standards;
import eu.pontes.vacancy.FoundOffers;
import eu.pontes.vacancy.OfferCard;
import eu.pontes.vacancy.OfferKind;
import eu.pontes.vacancy.OfferSearch;
import eu.pontes.vacancy.OfferWords;
import eu.pontes.vacancy.PublishedFixture;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OfferFeedTest {

    private static final Texts TEXTS = new Texts();
    private static final OfferSearch BAKERS = new OfferSearch("bakker & co", "Gent", OfferKind.JOB);

    @Test
    void aFeedNamesItsSearchAndTellsEachOfferByAnIdThatStays() throws Exception {
        OfferCard first = card(1, "Bakker <b>gezocht</b> & gevonden");
        OfferCard second = card(2, "Tweede bakker");

        Feed feed = feed(BAKERS, Language.FR, first, second);

        assertThat(feed.getTitle()).contains("bakker & co", "Gent", TEXTS.get(Language.FR, OfferKind.JOB));
        assertThat(feed.getId())
                .isEqualTo("https://pontes.example/offers.atom?q=bakker+%26+co&place=Gent&kind=JOB&lang=fr");
        assertThat(feed.getUpdated()).isEqualTo(Date.from(PublishedFixture.CHANGED.truncatedTo(ChronoUnit.SECONDS)));
        assertThat(feed.getEntries())
                .extracting(Entry::getId)
                .containsExactly("urn:uuid:" + first.id(), "urn:uuid:" + second.id());
        Entry entry = feed.getEntries().get(0);
        assertThat(entry.getTitle()).isEqualTo("Bakker <b>gezocht</b> & gevonden");
        assertThat(entry.getAlternateLinks())
                .extracting(Link::getHref)
                .containsExactly("https://pontes.example/offers/" + first.id() + "?lang=fr");
        assertThat(entry.getAuthors().get(0).getName()).isEqualTo("Bakkerij \"Open\" & co");
        assertThat(entry.getSummary().getValue()).contains("1000 Brussel");
    }

    @Test
    void anEmptyFeedIsAFeedToo() throws Exception {
        Feed feed = feed(OfferSearch.ALL, Language.NL);

        assertThat(feed.getEntries()).isEmpty();
        assertThat(feed.getUpdated()).isEqualTo(Date.from(Instant.EPOCH));
    }

    private static OfferCard card(int number, String title) {
        return PublishedFixture.card(
                number, PublishedFixture.content().title(title).build());
    }

    private static Feed feed(OfferSearch search, Language language, OfferCard... cards) throws Exception {
        List<FoundOffers.Found> items =
                Stream.of(cards).map(PublishedFixture::found).toList();
        FoundOffers found = new FoundOffers(
                search, new Page<>(items, PageRequest.first(), items.size()), Map.of(), Optional.empty(), false);
        HtmlPage page = HtmlPageFixture.page(language, TEXTS, FeedPages.address(search));
        return Standards.feed(OfferFeed.of(page, found, new OfferWords(TEXTS, language)));
    }
}
