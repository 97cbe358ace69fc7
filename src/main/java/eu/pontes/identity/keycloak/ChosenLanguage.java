package eu.pontes.identity.keycloak;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** The language a visitor chose with us ({@code lang} parameter or cookie), so that Keycloak's pages speak it too. */
final class ChosenLanguage {

    private static final String NAME = "lang";

    private ChosenLanguage() {}

    static Optional<String> of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        Stream<String> remembered = cookies == null
                ? Stream.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .map(Cookie::getValue);
        return Stream.concat(Stream.ofNullable(request.getParameter(NAME)), remembered)
                .filter(IdentityTexts::speaks)
                .findFirst();
    }
}
