package eu.pontes.alert;

import eu.pontes.kernel.Language;
import eu.pontes.platform.mail.Letter;
import eu.pontes.platform.text.Texts;
import eu.pontes.vacancy.OfferCard;
import eu.pontes.vacancy.OfferOrder;
import eu.pontes.vacancy.OfferReader;
import eu.pontes.vacancy.OfferSearch;
import eu.pontes.vacancy.OfferWords;
import eu.pontes.vacancy.SearchAddress;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the mails of one saved search say, in its reader's language. */
final class AlertLetter {

    /** Who wants to see more follows the link. */
    static final int MOST_LISTED = 20;

    private final Texts texts;
    private final String baseUrl;
    private final SavedSearch search;
    private final OfferSearch wishes;
    private final Language language;
    private final String words;

    AlertLetter(Texts texts, String baseUrl, SavedSearch search, OfferSearch wishes) {
        this.texts = texts;
        this.baseUrl = baseUrl;
        this.search = search;
        this.wishes = wishes;
        language = search.language();
        words = new SearchWords(texts, language).of(wishes);
    }

    /** Asks whether the mails are wanted. The search is not told: anybody could write anything to anybody with it. */
    Letter question(String confirm) {
        return Letter.about(language, text("alert.confirm.subject"))
                .add(new Letter.Words(text("alert.confirm.asked", search.rhythm())))
                .add(new Letter.Action(text("alert.confirm.do"), confirm))
                .add(new Letter.Words(text("alert.confirm.else")))
                .end();
    }

    /** Asks whether they are still wanted. */
    Letter renewal(String renew, String stop) {
        return Letter.about(language, text("alert.renew.subject"))
                .add(new Letter.Words(text("alert.renew.asked", words, search.keepUntil())))
                .add(new Letter.Action(text("alert.renew.do"), renew))
                .add(new Letter.Small(text("alert.renew.else"), text("alert.stop.do"), stop))
                .end();
    }

    /** Tells of new offers. */
    Letter news(List<OfferCard> offers, String stop) {
        Letter.Draft letter = Letter.about(language, subject(offers)).add(new Letter.Words(intro(offers.size())));
        offers.stream().limit(MOST_LISTED).map(this::entry).forEach(letter::add);
        if (offers.size() > MOST_LISTED) {
            letter.add(new Letter.Words(text("alert.news.more", offers.size() - MOST_LISTED)));
        }
        return letter.add(new Letter.Action(text("alert.news.all"), allResults()))
                .add(new Letter.Small(text("alert.news.why", words, search.rhythm()), text("alert.stop.do"), stop))
                .end();
    }

    private String subject(List<OfferCard> offers) {
        return offers.size() == 1
                ? text("alert.news.subject.one", offers.get(0).title())
                : text("alert.news.subject", offers.size(), words);
    }

    private String intro(int number) {
        return search.title().isEmpty()
                ? text("alert.news.intro", number, words)
                : text("alert.news.intro.named", number, search.title(), words);
    }

    private Letter.Entry entry(OfferCard offer) {
        OfferWords facts = new OfferWords(texts, language);
        List<String> lines = new ArrayList<>();
        lines.add(offer.employerName() + " · " + facts.place(offer.workplace()));
        lines.add(facts.hours(offer.terms()) + " · " + facts.wage(offer.terms()));
        List<String> needs = facts.needs().onDayOne(offer.needs());
        if (!needs.isEmpty()) {
            lines.add(String.join(" · ", needs));
        }
        return new Letter.Entry(offer.title(), offer.language().tag(), page(offer), lines);
    }

    private String page(OfferCard offer) {
        return isForDesk()
                ? baseUrl + "/app/find-offers/" + offer.id()
                : baseUrl + "/offers/" + offer.id() + "?lang=" + language.tag();
    }

    private String allResults() {
        OfferSearch newest = wishes.ordered(OfferOrder.NEWEST);
        return isForDesk()
                ? baseUrl + "/app/find-offers" + SearchAddress.query(newest)
                : baseUrl + "/offers" + SearchAddress.query(newest, "lang=" + language.tag());
    }

    private boolean isForDesk() {
        return search.reader() == OfferReader.JOB_DESK;
    }

    private String text(String key, @Nullable Object... arguments) {
        return texts.get(language, key, arguments);
    }
}
