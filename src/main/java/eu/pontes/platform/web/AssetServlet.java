package eu.pontes.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The few static files of the public pages. The container's own file servlet cannot have a path beside a JAX-RS
 * application at the root, so this one serves them: from memory, with an entity tag.
 */
@WebServlet("/assets/*")
public class AssetServlet extends HttpServlet {

    private static final Map<String, String> TYPES =
            Map.of("svg", "image/svg+xml", "css", "text/css; charset=UTF-8", "png", "image/png", "txt", "text/plain");

    private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";
    private static final String FOR_AN_HOUR = "public, max-age=3600";

    /** A page that somebody kept may ask for a style sheet of an earlier release: it gets the one that there is. */
    private static final Pattern ANY_STYLE_SHEET = Pattern.compile("/public(\\.[0-9a-f]{16})?\\.css");

    private final transient StyleSheet styles;
    private final transient Map<String, Optional<Asset>> assets = new ConcurrentHashMap<>();

    @Inject
    public AssetServlet(StyleSheet styles) {
        this.styles = styles;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getPathInfo();
        Asset asset =
                path == null ? null : assets.computeIfAbsent(path, this::load).orElse(null);
        if (asset == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("ETag", asset.tag());
        response.setHeader("Cache-Control", path.equals("/" + styles.name()) ? FOR_A_YEAR : FOR_AN_HOUR);
        if (asset.tag().equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(asset.type());
        response.setContentLength(asset.content().length);
        response.getOutputStream().write(asset.content());
    }

    private Optional<Asset> load(String path) {
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        if (type == null || path.contains("..")) {
            return Optional.empty();
        }
        if (ANY_STYLE_SHEET.matcher(path).matches()) {
            return Optional.of(Asset.of(styles.content(), type));
        }
        try (InputStream in = getServletContext().getResourceAsStream("/assets" + path)) {
            return in == null ? Optional.empty() : Optional.of(Asset.of(in.readAllBytes(), type));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // written as it is, never compared
    private record Asset(byte[] content, String type, String tag) {

        static Asset of(byte[] content, String type) {
            return new Asset(content, type, '"' + Digest.of(content) + '"');
        }
    }
}
