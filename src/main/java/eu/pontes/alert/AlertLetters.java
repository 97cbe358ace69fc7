package eu.pontes.alert;

import eu.pontes.identity.OrganisationService;
import eu.pontes.platform.mail.Mail;
import eu.pontes.platform.text.Texts;
import eu.pontes.vacancy.OfferCard;
import eu.pontes.vacancy.OfferId;
import eu.pontes.vacancy.OfferNewsService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes the mails of saved searches at the moment they are sent: what is over by then is left out. */
@ApplicationScoped
class AlertLetters {

    private final SavedSearches searches;
    private final SavedQueries queries;
    private final Matches matches;
    private final AlertTokens tokens;
    private final OfferNewsService offers;
    private final OrganisationService organisations;
    private final Texts texts;
    private final String baseUrl;
    private final Clock clock;

    @Inject
    AlertLetters(
            SavedSearches searches,
            SavedQueries queries,
            Matches matches,
            AlertTokens tokens,
            OfferNewsService offers,
            OrganisationService organisations,
            Texts texts,
            @ConfigProperty(name = "pontes.base-url") String baseUrl,
            Clock clock) {
        this.searches = searches;
        this.queries = queries;
        this.matches = matches;
        this.tokens = tokens;
        this.offers = offers;
        this.organisations = organisations;
        this.texts = texts;
        this.baseUrl = baseUrl;
        this.clock = clock;
    }

    /** The mail, or nothing where nobody waits for it any more, or nothing of it is still to be told. */
    @ActivateRequestContext
    @Transactional
    public Optional<Mail> write(UUID id, UUID about, AlertMessage message) {
        return searches.find(about).filter(this::isWanted).flatMap(search -> write(id, search, message));
    }

    /** Gives up an address that will not take mails, at last. */
    @ActivateRequestContext
    @Transactional
    public void refused(UUID about) {
        searches.find(about).filter(SavedSearch::refused).ifPresent(searches::remove);
    }

    /** Notes that an address takes mails. */
    @ActivateRequestContext
    @Transactional
    public void arrived(UUID about) {
        searches.find(about).ifPresent(SavedSearch::arrived);
    }

    /** Who has left a desk is not told what only desks know. */
    private boolean isWanted(SavedSearch search) {
        return search.member().map(organisations::isActive).orElse(true);
    }

    private Optional<Mail> write(UUID id, SavedSearch search, AlertMessage message) {
        AlertLetter letter = new AlertLetter(
                texts, baseUrl, search, queries.get(search.queryId()).search());
        return switch (message.kind()) {
            case CONFIRM ->
                search.isConfirmed()
                        ? Optional.empty()
                        : Optional.of(
                                new Mail(id, search.mail(), letter.question(link(search, TokenPurpose.CONFIRM)), null));
            case NEWS -> {
                List<OfferId> found = matches.offers(search.queryId(), message.after(), message.upTo());
                yield news(id, search, letter, offers.stillOpen(found, search.reader()));
            }
            case RENEW -> {
                String stop = link(search, TokenPurpose.STOP);
                String renew = link(search, TokenPurpose.RENEW);
                yield Optional.of(new Mail(id, search.mail(), letter.renewal(renew, stop), URI.create(stop)));
            }
        };
    }

    private Optional<Mail> news(UUID id, SavedSearch search, AlertLetter letter, List<OfferCard> open) {
        if (open.isEmpty()) {
            return Optional.empty();
        }
        String stop = link(search, TokenPurpose.STOP);
        return Optional.of(new Mail(id, search.mail(), letter.news(open, stop), URI.create(stop)));
    }

    private String link(SavedSearch search, TokenPurpose purpose) {
        String token = tokens.issue(search.id(), purpose, clock.instant());
        return baseUrl + "/alerts/" + purpose.name().toLowerCase(Locale.ROOT) + "/" + token + "?lang="
                + search.language().tag();
    }
}
