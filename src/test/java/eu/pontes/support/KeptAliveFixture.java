package eu.pontes.support;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A client that costs next to nothing, because it shares the machine with the server that it measures: one connection
 * for each thread, kept alive as long as the server likes.
 */
public final class KeptAliveFixture {

    private static final int BUFFER = 1 << 16;

    private final URI base;

    /** By thread: each speaks on its own. */
    private final Map<Thread, Connection> connections = new ConcurrentHashMap<>();

    public KeptAliveFixture(String base) {
        this.base = URI.create(base);
    }

    /** What came back. */
    @SuppressWarnings("ArrayRecordComponent") // read as it is, never compared
    public record Answer(int status, Map<String, String> headers, byte[] body) {}

    private record Connection(Socket socket, InputStream in) {}

    /** Asks for a path, with its query. */
    public Answer get(String path) throws IOException {
        Connection kept = connections.get(Thread.currentThread());
        if (kept != null) {
            try {
                return exchange(kept, path);
            } catch (IOException ended) {
                kept.socket().close();
            }
        }
        return exchange(connect(), path);
    }

    private Connection connect() throws IOException {
        Socket socket = new Socket(base.getHost(), base.getPort());
        socket.setTcpNoDelay(true);
        Connection connection = new Connection(socket, new BufferedInputStream(socket.getInputStream(), BUFFER));
        connections.put(Thread.currentThread(), connection);
        return connection;
    }

    private Answer exchange(Connection connection, String path) throws IOException {
        String head = "GET " + path + " HTTP/1.1\r\nHost: " + base.getAuthority() + "\r\nAccept: */*\r\n\r\n";
        connection.socket().getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        String[] status = line(connection.in()).split(" ", 3);
        Map<String, String> headers = new HashMap<>();
        for (String line = line(connection.in()); !line.isEmpty(); line = line(connection.in())) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        byte[] body = body(connection.in(), headers);
        if ("close".equalsIgnoreCase(headers.get("connection"))) {
            connections.remove(Thread.currentThread());
            connection.socket().close();
        }
        return new Answer(Integer.parseInt(status[1]), headers, body);
    }

    private static byte[] body(InputStream in, Map<String, String> headers) throws IOException {
        if (!"chunked".equals(headers.get("transfer-encoding"))) {
            return in.readNBytes(Integer.parseInt(Objects.requireNonNull(headers.get("content-length"))));
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int size = size(in); size > 0; size = size(in)) {
            all.write(in.readNBytes(size));
            line(in);
        }
        line(in);
        return all.toByteArray();
    }

    private static int size(InputStream in) throws IOException {
        return Integer.parseInt(line(in), 16);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("The server has ended the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }
}
