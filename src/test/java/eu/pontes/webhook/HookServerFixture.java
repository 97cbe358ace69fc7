package eu.pontes.webhook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Another system that is called: it keeps what it is told, checks signatures by itself, and answers as it is bidden. */
public final class HookServerFixture implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HookServerFixture.class);

    private final ServerSocket server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final BlockingQueue<Call> calls = new LinkedBlockingQueue<>();
    private final ConcurrentLinkedQueue<Manner> manners = new ConcurrentLinkedQueue<>();

    public HookServerFixture() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        workers.execute(() -> {
            while (!server.isClosed()) {
                take();
            }
        });
    }

    /** How one call is answered. */
    @FunctionalInterface
    public interface Manner {
        void answer(Socket client) throws IOException, InterruptedException;
    }

    /** What was told. */
    public record Call(String line, Map<String, String> headers, String body) {

        public String header(String name) {
            return Objects.requireNonNull(headers.get(name), () -> name + " in " + headers);
        }

        /** Whether one of the signatures is that of the secret, over what the conventions say. */
        public boolean isSignedBy(String secret) {
            String signed = header("webhook-id") + "." + header("webhook-timestamp") + "." + body;
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.replace("whsec_", "")), "HmacSHA256"));
                String expected = "v1,"
                        + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
                return List.of(header("webhook-signature").split(" ", -1)).contains(expected);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    public String address() {
        return "http://127.0.0.1:" + port() + "/hook";
    }

    int port() {
        return server.getLocalPort();
    }

    /** The next calls are answered so, one each; those after them with 204. */
    public HookServerFixture then(Manner... next) {
        manners.addAll(Arrays.asList(next));
        return this;
    }

    public static Manner status(int status, String... headers) {
        return client -> {
            String lines = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
            client.getOutputStream()
                    .write(("HTTP/1.1 " + status + " Answer\r\n" + lines + "Content-Length: 0\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
        };
    }

    /** Says something again and again, and never ends. */
    static Manner dripping() {
        return client -> {
            client.getOutputStream().write("HTTP/1.1 200 Answer\r\n".getBytes(StandardCharsets.US_ASCII));
            while (!client.isClosed()) {
                client.getOutputStream().write("X-More: more\r\n".getBytes(StandardCharsets.US_ASCII));
                client.getOutputStream().flush();
                TimeUnit.MILLISECONDS.sleep(50);
            }
        };
    }

    /** What was told next. */
    public Call next() throws InterruptedException {
        Call call = calls.poll(30, TimeUnit.SECONDS);
        if (call == null) {
            throw new AssertionError("nothing was told");
        }
        return call;
    }

    /** What was told and not yet looked at. */
    List<Call> told() {
        return List.copyOf(calls);
    }

    private void take() {
        try {
            Socket client = server.accept();
            workers.execute(() -> serve(client));
        } catch (IOException closed) {
            LOG.debug("No more calls", closed);
        }
    }

    private void serve(Socket client) {
        try (client) {
            calls.add(read(client.getInputStream()));
            Manner manner = manners.poll();
            (manner == null ? status(204) : manner).answer(client);
        } catch (IOException gone) {
            LOG.debug("The caller is gone", gone);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Call read(InputStream in) throws IOException {
        String line = line(in);
        Map<String, String> headers = new TreeMap<>();
        String header = line(in);
        while (!header.isEmpty()) {
            int colon = header.indexOf(':');
            headers.put(
                    header.substring(0, colon).toLowerCase(Locale.ROOT),
                    header.substring(colon + 1).strip());
            header = line(in);
        }
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        return new Call(line, headers, new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        while (next >= 0 && next != '\n') {
            line.write(next);
            next = in.read();
        }
        return line.toString(StandardCharsets.US_ASCII).strip();
    }

    @Override
    public void close() throws IOException {
        server.close();
        workers.shutdownNow();
    }
}
