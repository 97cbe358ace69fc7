package eu.pontes.identity.keycloak;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Which way of authentication a request path gets. The API is recognised generously and the user interface narrowly:
 * a path written in a strange way may lose its log-in, but a cookie can never reach the API.
 */
enum Area {
    API,
    APP,
    LOG_IN,
    CALLBACK,
    LOG_OUT,
    PUBLIC;

    private static final String API_ROOT = "/api";
    private static final String APP_ROOT = "/app";

    /** Takes what the container mapped (decoded, without path parameters), never the raw request URI. */
    static Area of(@Nullable String servletPath, @Nullable String pathInfo) {
        String path = (servletPath == null ? "" : servletPath) + (pathInfo == null ? "" : pathInfo);
        if (isWithin(API_ROOT, normalised(path))) {
            return API;
        }
        if (isWithin(APP_ROOT, path)) {
            return APP;
        }
        return switch (path) {
            case "/login" -> LOG_IN;
            case "/callback" -> CALLBACK;
            case "/logout" -> LOG_OUT;
            default -> PUBLIC;
        };
    }

    /** Whether the session cookie counts here. */
    boolean isForBrowsers() {
        return this != API && this != PUBLIC;
    }

    private static boolean isWithin(String root, String path) {
        return path.equals(root) || path.startsWith(root + "/");
    }

    private static String normalised(String path) {
        Deque<String> segments = new ArrayDeque<>();
        for (String raw : path.replace('\\', '/').split("/", -1)) {
            int parameters = raw.indexOf(';');
            String segment = parameters < 0 ? raw : raw.substring(0, parameters);
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return "/" + String.join("/", segments);
    }
}
