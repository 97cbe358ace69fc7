package eu.pontes.identity.keycloak;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Locale;

/** What a person reads when log-in cannot go on: one plain page that needs neither a session nor the application. */
enum LogInTrouble {
    UNAVAILABLE(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "identity.unavailable"),
    FAILED(HttpServletResponse.SC_BAD_REQUEST, "identity.failed");

    private static final String RETRY_AFTER_SECONDS = "30";

    private final int status;
    private final String key;

    LogInTrouble(int status, String key) {
        this.status = status;
        this.key = key;
    }

    AuthenticationStatus answer(Visit visit) {
        try {
            answer(visit.request(), visit.response());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        IdentityTexts texts = ChosenLanguage.of(request)
                .map(chosen -> new IdentityTexts(Locale.forLanguageTag(chosen)))
                .orElseGet(() -> IdentityTexts.forReaderOf(Collections.list(request.getLocales())));
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Language", texts.locale().getLanguage());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (this == UNAVAILABLE) {
            response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
        }
        response.getWriter().write(page(texts));
    }

    private String page(IdentityTexts texts) {
        return """
                <!DOCTYPE html>
                <html lang="%1$s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%2$s</title>
                </head>
                <body>
                <main>
                <h1>%2$s</h1>
                <p>%3$s</p>
                <p><a href="/login">%4$s</a> <a href="/">%5$s</a></p>
                </main>
                </body>
                </html>
                """.formatted(
                        texts.locale().getLanguage(),
                        texts.text(key + ".title"),
                        texts.text(key + ".text"),
                        texts.text("identity.try-again"),
                        texts.text("identity.to-public-pages"));
    }
}
