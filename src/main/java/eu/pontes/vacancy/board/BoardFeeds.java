package eu.pontes.vacancy.board;

import eu.pontes.kernel.Page;
import eu.pontes.kernel.PageRequest;
import eu.pontes.vacancy.OfferExportService;
import eu.pontes.vacancy.OfferOrder;
import eu.pontes.vacancy.OfferSearch;
import eu.pontes.vacancy.PublishedOffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Makes the feeds: offers are read page by page and written into a file of its own, so that a feed is never in memory as a
 * whole and its tag is known before its first byte is sent.
 */
@ApplicationScoped
public class BoardFeeds {

    /** The most offers in one part of a feed. */
    public static final int PART = 1_000;

    /** The last part that can be asked for: a search shows no more than ten thousand offers. Who needs more narrows it. */
    public static final int LAST_PART = 10;

    private static final int BYTES = 16;

    private final FeedService feeds;
    private final OfferExportService offers;
    private final FeedValues values;

    @Inject
    BoardFeeds(FeedService feeds, OfferExportService offers, FeedValues values) {
        this.feeds = feeds;
        this.offers = offers;
        this.values = values;
    }

    /**
     * A part of a feed, the newest offers first.
     *
     * @param query of the address, as it is known for this search
     * @param part from 1
     * @throws eu.pontes.kernel.Problem.NotFound if there is no such feed, or it is not served now
     */
    public FeedFile file(String code, OfferSearch search, String query, int part) {
        ServedFeed feed = feeds.served(code);
        OfferSearch newest = search.ordered(OfferOrder.NEWEST);
        int start = (Math.min(part, LAST_PART) - 1) * PART;
        Page<PublishedOffer> first = offers.open(newest, page(start, 0));
        int pages = (int) Math.min((long) PART / PageRequest.MAX_LIMIT, pages(first.total() - start));
        Latest latest = new Latest(feed.since());
        Iterable<Map<String, Object>> rows = () -> Stream.concat(
                        Stream.of(first),
                        IntStream.range(1, pages).mapToObj(number -> offers.open(newest, page(start, number))))
                .flatMap(page -> values.offers(latest.seen(page.items())).stream())
                .iterator();
        Map<String, String> once = values.feed(feed.path() + query);
        boolean more = part < LAST_PART && first.total() > start + PART;
        return written(out -> FeedTemplate.of(feed.template()).write(once, rows, out), latest, more);
    }

    private static PageRequest page(int start, int number) {
        return new PageRequest(start + number * PageRequest.MAX_LIMIT, PageRequest.MAX_LIMIT);
    }

    private static long pages(long offers) {
        return (offers + PageRequest.MAX_LIMIT - 1) / PageRequest.MAX_LIMIT;
    }

    private static FeedFile written(Content content, Latest latest, boolean more) {
        try {
            MessageDigest digest = DigestUtils.getSha256Digest();
            Path path = Files.createTempFile("feed", ".xml");
            try {
                try (OutputStream file = new DigestOutputStream(Files.newOutputStream(path), digest);
                        Writer out = new OutputStreamWriter(file, StandardCharsets.UTF_8)) {
                    content.writeTo(out);
                }
                long length = Files.size(path);
                InputStream read = Files.newInputStream(path, StandardOpenOption.DELETE_ON_CLOSE);
                return new FeedFile(
                        read, length, HexFormat.of().formatHex(digest.digest(), 0, BYTES), latest.changedAt(), more);
            } catch (IOException | RuntimeException failed) {
                Files.deleteIfExists(path);
                throw failed;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a feed. */
    private interface Content {
        void writeTo(Writer out) throws IOException;
    }

    /** When the newest of what was read last changed. */
    private static final class Latest {

        private Instant changedAt;

        Latest(Instant since) {
            changedAt = since;
        }

        List<PublishedOffer> seen(List<PublishedOffer> offers) {
            for (PublishedOffer offer : offers) {
                changedAt = offer.changedAt().isAfter(changedAt) ? offer.changedAt() : changedAt;
            }
            return offers;
        }

        Instant changedAt() {
            return changedAt;
        }
    }
}
