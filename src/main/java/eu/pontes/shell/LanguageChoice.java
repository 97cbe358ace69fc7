package eu.pontes.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import eu.pontes.kernel.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** Keeps the language that a user chose, across sessions, in a cookie of its own. */
@ApplicationScoped
class LanguageChoice {

    private static final String COOKIE = "pontes-language";

    void remember(@Observes ServiceInitEvent start) {
        start.getSource()
                .addSessionInitListener(event -> chosen(event.getRequest())
                        .ifPresent(language -> event.getSession().setLocale(language.locale())));
        start.getSource()
                .addUIInitListener(event -> event.getUI()
                        .getPage()
                        .executeJs(
                                "document.documentElement.lang = $0",
                                Language.of(event.getUI().getLocale()).tag()));
    }

    static void choose(Language language) {
        Cookie cookie = new Cookie(COOKIE, language.tag());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        VaadinService.getCurrentResponse().addCookie(cookie);
        VaadinSession.getCurrent().setLocale(language.locale());
        UI.getCurrent().getPage().reload();
    }

    private static Optional<Language> chosen(VaadinRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .flatMap(cookie -> Arrays.stream(Language.values())
                        .filter(language -> language.tag().equals(cookie.getValue())))
                .findFirst();
    }
}
