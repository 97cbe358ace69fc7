package eu.pontes.platform.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The few static files of the public pages. The container's own file servlet cannot have a path beside a JAX-RS
 * application at the root, so this one serves them: from memory, with an entity tag.
 */
@WebServlet("/assets/*")
public class AssetServlet extends HttpServlet {

    private static final Map<String, String> TYPES =
            Map.of("svg", "image/svg+xml", "css", "text/css; charset=UTF-8", "png", "image/png", "txt", "text/plain");

    /** The style sheet of the public pages is the theme's tokens followed by the pages' own rules. */
    private static final Map<String, String[]> JOINED =
            Map.of("/public.css", new String[] {"/WEB-INF/classes/web/tokens.css", "/WEB-INF/classes/web/public.css"});

    private final transient Map<String, Optional<Asset>> assets = new ConcurrentHashMap<>();

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
        response.setHeader("Cache-Control", "public, max-age=3600");
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
        try {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            for (String part : JOINED.getOrDefault(path, new String[] {"/assets" + path})) {
                byte[] bytes = read(part);
                if (bytes == null) {
                    return Optional.empty();
                }
                content.write(bytes);
            }
            byte[] all = content.toByteArray();
            String tag = '"' + HexFormat.of().formatHex(sha256(all), 0, 8) + '"';
            return Optional.of(new Asset(all, type, tag));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private byte @Nullable [] read(String path) throws IOException {
        try (InputStream in = getServletContext().getResourceAsStream(path)) {
            return in == null ? null : in.readAllBytes();
        }
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // written as it is, never compared
    private record Asset(byte[] content, String type, String tag) {}
}
