package eu.pontes.alert;

import eu.pontes.platform.chore.Chore;
import eu.pontes.vacancy.FewOffers;
import eu.pontes.vacancy.NewOffer;
import eu.pontes.vacancy.OfferId;
import eu.pontes.vacancy.OfferNews;
import eu.pontes.vacancy.OfferNewsService;
import eu.pontes.vacancy.Whereabouts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Holds what is new against all saved searches, on whichever node comes first. Few offers are put into an index of their
 * own, and every different text is asked once: what else a search wants is only looked at where its words fit.
 */
@ApplicationScoped
class Matching implements Chore {

    private static final int MOST_OFFERS = 500;
    private static final int MOST_TEXTS = 2000;
    private static final int MOST_TEXTS_IN_A_STATEMENT = 100;
    private static final int MOST_QUERIES = 2000;

    private final OfferNewsService offers;
    private final SavedQueries queries;
    private final Matches matches;
    private final EntityManager entities;
    private final Clock clock;

    @Inject
    Matching(OfferNewsService offers, SavedQueries queries, Matches matches, EntityManager entities, Clock clock) {
        this.offers = offers;
        this.queries = queries;
        this.matches = matches;
        this.entities = entities;
        this.clock = clock;
    }

    /** Up to where the changes of offers were read, and the day for which. */
    private record Mark(long position, LocalDate day) {}

    @Override
    public String done() {
        return "Changes of offers held against saved searches";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(15);
    }

    @Override
    @ActivateRequestContext
    @Transactional
    public int doSome() {
        Optional<Mark> claimed = claim();
        if (claimed.isEmpty()) {
            return 0;
        }
        Mark mark = claimed.get();
        LocalDate today = LocalDate.now(clock);
        OfferNews news = offers.after(mark.position(), mark.day(), today, MOST_OFFERS);
        if (!news.offers().isEmpty()) {
            try (FewOffers few = offers.few(news.ids())) {
                new Round(few, news, today).go();
            }
        }
        if (news.position() != mark.position() || today.isAfter(mark.day())) {
            move(new Mark(news.position(), today));
        }
        return (int) (news.position() - mark.position());
    }

    private Optional<Mark> claim() {
        List<?> rows = entities.createNativeQuery(
                        "select position, day from alert_round where one = 1 for update skip locked")
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(Matching::mark).findFirst();
    }

    private static Mark mark(Object[] row) {
        LocalDate day = row[1] instanceof Date stored ? stored.toLocalDate() : (LocalDate) row[1];
        return new Mark(((Number) row[0]).longValue(), day);
    }

    private void move(Mark mark) {
        entities.createNativeQuery("update alert_round set position = ?1, day = ?2 where one = 1")
                .setParameter(1, mark.position())
                .setParameter(2, mark.day())
                .executeUpdate();
    }

    /** One look at all queries. */
    private final class Round {

        private final FewOffers few;
        private final LocalDate today;
        private final Map<OfferId, NewOffer> news;
        private final Map<String, Whereabouts> places = new HashMap<>();

        Round(FewOffers few, OfferNews news, LocalDate today) {
            this.few = few;
            this.today = today;
            this.news = news.offers().stream().collect(Collectors.toMap(NewOffer::id, Function.identity()));
        }

        void go() {
            String last = "";
            List<String> texts = queries.textsAfter(last, true, MOST_TEXTS);
            while (!texts.isEmpty()) {
                List<String> fitting = texts.stream().filter(few::anyFits).toList();
                for (int from = 0; from < fitting.size(); from += MOST_TEXTS_IN_A_STATEMENT) {
                    match(fitting.subList(from, Math.min(fitting.size(), from + MOST_TEXTS_IN_A_STATEMENT)));
                }
                last = texts.get(texts.size() - 1);
                texts = queries.textsAfter(last, false, MOST_TEXTS);
            }
        }

        private void match(List<String> texts) {
            String last = "";
            List<SavedQuery> some = queries.withTexts(texts, last, MOST_QUERIES);
            while (!some.isEmpty()) {
                List<Matches.Match> found = new ArrayList<>();
                some.stream()
                        .sorted(Comparator.comparing(query -> query.search().text()))
                        .forEach(query -> match(query, found));
                matches.add(found, clock.instant(), clock.getZone());
                last = some.get(some.size() - 1).id().toString();
                some = queries.withTexts(texts, last, MOST_QUERIES);
            }
        }

        /** What its reader could find before the search was saved is not new. */
        private void match(SavedQuery query, List<Matches.Match> found) {
            Whereabouts where = places.computeIfAbsent(query.search().place(), offers::where);
            for (OfferId offer : few.fitting(query.search(), where, query.reader(), today)) {
                NewOffer changed = news.get(offer);
                if (changed != null
                        && !changed.visibleSince(query.reader(), clock.getZone())
                                .isBefore(query.since())) {
                    found.add(new Matches.Match(query.id(), offer));
                }
            }
        }
    }
}
