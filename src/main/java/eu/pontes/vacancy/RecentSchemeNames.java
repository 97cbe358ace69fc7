package eu.pontes.vacancy;

import com.github.benmanes.caffeine.cache.Cache;
import eu.pontes.platform.data.Caches;
import eu.pontes.programme.Names;
import eu.pontes.scheme.SchemeService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the schemes in search results are called, as it was a few seconds ago at most: rules change a few times a year,
 * and searches come many times a second.
 */
@ApplicationScoped
class RecentSchemeNames {

    private static final Duration RECENT = Duration.ofSeconds(5);
    private static final int MOST = 1000;

    private final SchemeService schemes;
    private final Cache<Key, Optional<Names>> names;

    private record Key(LocalDate day, String code) {}

    @Inject
    RecentSchemeNames(SchemeService schemes, Clock clock) {
        this.schemes = schemes;
        names = Caches.forgettingAfter(RECENT, clock).maximumSize(MOST).build();
    }

    /** By code; nothing for those that nobody knows. */
    Map<String, Names> on(LocalDate day, Stream<@Nullable String> codes) {
        Set<Key> wanted =
                codes.filter(Objects::nonNull).map(code -> new Key(day, code)).collect(Collectors.toSet());
        Map<String, Names> found = new HashMap<>();
        names.getAll(wanted, missing -> read(day, Set.copyOf(missing)))
                .forEach((key, name) -> name.ifPresent(known -> found.put(key.code(), known)));
        return found;
    }

    private Map<Key, Optional<Names>> read(LocalDate day, Set<Key> keys) {
        Map<String, Names> known = schemes.names(keys.stream().map(Key::code), day);
        return keys.stream().collect(Collectors.toMap(key -> key, key -> Optional.ofNullable(known.get(key.code()))));
    }
}
