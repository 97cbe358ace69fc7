package eu.pontes.identity.keycloak;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** The language a visitor chose with us ({@code lang} parameter, or the cookie that the workplace keeps), so that Keycloak's pages speak it too. */
final class ChosenLanguage {

    private static final String PARAMETER = "lang";
    private static final String COOKIE = "pontes-language";

    private ChosenLanguage() {}

    static Optional<String> of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        Stream<String> remembered = cookies == null
                ? Stream.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(Cookie::getValue);
        return Stream.concat(Stream.ofNullable(request.getParameter(PARAMETER)), remembered)
                .filter(IdentityTexts::speaks)
                .findFirst();
    }
}
