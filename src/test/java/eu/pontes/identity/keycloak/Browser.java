package eu.pontes.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A visitor with a cookie jar who follows redirects only when told to. Like a real browser it keeps "Secure" cookies of a
 * loopback address, which Java's own cookie handler does not send back.
 */
final class Browser {

    private static final Pattern LOGIN_FORM = Pattern.compile("<form[^>]+action=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Map<String, String>> jars = new HashMap<>();

    HttpResponse<String> get(URI address, String... headers) {
        return send(HttpRequest.newBuilder(address).GET(), headers);
    }

    HttpResponse<String> post(URI address, Map<String, String> form, String... headers) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)),
                headers);
    }

    String cookie(URI address, String name) {
        return jarOf(address).getOrDefault(name, "");
    }

    /** Fills in Keycloak's form and returns the redirect to our callback. */
    URI signIn(URI authorization, String user, String password) {
        HttpResponse<String> form = get(authorization);
        assertThat(form.statusCode()).as("log-in form: %s", form.body()).isEqualTo(200);
        Matcher action = LOGIN_FORM.matcher(form.body());
        assertThat(action.find()).as("a form in %s", form.body()).isTrue();
        URI submit = URI.create(action.group(1).replace("&amp;", "&"));
        return redirectOf(post(submit, Map.of("username", user, "password", password)));
    }

    static URI redirectOf(HttpResponse<String> response) {
        assertThat(response.statusCode()).as("redirect: %s", response.body()).isEqualTo(302);
        return response.uri().resolve(response.headers().firstValue("Location").orElseThrow());
    }

    /** Sends all at once, as a page does that still waits for an answer when its timer rings. */
    List<HttpResponse<String>> together(List<HttpRequest.Builder> requests) {
        List<CompletableFuture<HttpResponse<String>>> answers = requests.stream()
                .map(this::withCookies)
                .map(request -> http.sendAsync(request, HttpResponse.BodyHandlers.ofString()))
                .toList();
        return answers.stream().map(CompletableFuture::join).map(this::kept).toList();
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return kept(http.send(withCookies(request), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest withCookies(HttpRequest.Builder request) {
        Map<String, String> jar = jarOf(request.build().uri());
        if (!jar.isEmpty()) {
            request.header(
                    "Cookie",
                    jar.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request.build();
    }

    private HttpResponse<String> kept(HttpResponse<String> response) {
        Map<String, String> jar = jarOf(response.uri());
        response.headers().allValues("Set-Cookie").forEach(line -> keep(line, jar));
        return response;
    }

    private static void keep(String setCookie, Map<String, String> jar) {
        String pair = setCookie.split(";", 2)[0];
        int equals = pair.indexOf('=');
        if (setCookie.contains("Max-Age=0")) {
            jar.remove(pair.substring(0, equals));
        } else {
            jar.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
    }

    private Map<String, String> jarOf(URI address) {
        return jars.computeIfAbsent(address.getAuthority(), authority -> new HashMap<>());
    }
}
