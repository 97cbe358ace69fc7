package eu.pontes.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import eu.pontes.platform.data.Caches;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Public pages that this node has rendered within the last minute, for whoever asks for the same address in the same
 * languages. It does what any proxy may do with them, but for one thing: it forgets a page as soon as what stands on it
 * changes, and every page when the day is over.
 */
@ApplicationScoped
public class KeptPages {

    /** What readers are told in Cache-Control, too: names that stand elsewhere may be a minute old. */
    public static final Duration AS_LONG_AS = Duration.ofMinutes(1);

    private static final int MOST_BYTES = 32 << 20;
    private static final int BYTES_BESIDE = 1000;

    private final Cache<Asked, Kept> pages;
    private final Clock clock;

    @Inject
    KeptPages(Clock clock) {
        this.clock = clock;
        pages = Caches.forgettingAfter(AS_LONG_AS, clock)
                .maximumWeight(MOST_BYTES)
                .weigher((Asked asked, Kept page) -> page.body().length + BYTES_BESIDE)
                .build();
    }

    private record Asked(
            String path, @Nullable String query, @Nullable String languages) {

        static Asked by(HttpServletRequest request) {
            return new Asked(
                    request.getRequestURI(), request.getQueryString(), request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        }
    }

    /** A page as it was answered, what it is about, and the day for which it was. */
    @SuppressWarnings("ArrayRecordComponent") // written as it is, never compared
    record Kept(byte[] body, MultivaluedMap<String, String> headers, UUID subject, LocalDate day) {}

    /**
     * Keeps an answer with a page in bytes.
     *
     * @param subject what stands on it, to be forgotten with it
     */
    public void keep(HttpServletRequest request, UUID subject, Response answer) {
        if (answer.getEntity() instanceof byte[] body) {
            pages.put(Asked.by(request), new Kept(body, answer.getStringHeaders(), subject, LocalDate.now(clock)));
        }
    }

    /** What stands on these has changed. */
    public void forget(Set<UUID> subjects) {
        pages.asMap().values().removeIf(page -> subjects.contains(page.subject()));
    }

    /** The page that a request asks for, if it was rendered today, within the last minute. */
    Optional<Kept> find(HttpServletRequest request) {
        return Optional.ofNullable(pages.getIfPresent(Asked.by(request)))
                .filter(page -> page.day().equals(LocalDate.now(clock)));
    }
}
