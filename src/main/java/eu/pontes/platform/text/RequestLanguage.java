package eu.pontes.platform.text;

import eu.pontes.kernel.Language;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language to answer in: the one asked for by {@code ?lang=}, else the browser's best, else Dutch. */
public final class RequestLanguage {

    private RequestLanguage() {}

    /** Chooses from what the {@code lang} parameter says, if anything, and what the browser accepts. */
    public static Language of(@Nullable String asked, HttpHeaders headers) {
        return of(asked, headers.getAcceptableLanguages());
    }

    static Language of(@Nullable String asked, List<Locale> accepted) {
        for (Language language : Language.values()) {
            if (language.tag().equals(asked)) {
                return language;
            }
        }
        return accepted.stream()
                .filter(locale -> Language.of(locale).tag().equals(locale.getLanguage()))
                .findFirst()
                .map(Language::of)
                .orElse(Language.NL);
    }
}
