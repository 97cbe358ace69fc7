package eu.pontes.document;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A virus scanner as far as its network protocol goes: it finds a virus where it reads the word. */
final class ClamdFixture implements AutoCloseable {

    static final String VIRUS = "a virus, for the sake of a test";

    private static final Logger LOG = LoggerFactory.getLogger(ClamdFixture.class);

    private final ServerSocket server;
    private final ExecutorService worker = Executors.newCachedThreadPool();

    private ClamdFixture(Manner manner) throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        worker.execute(() -> {
            while (!server.isClosed()) {
                take(manner);
            }
        });
    }

    /** A test closes the server while it waits for a call, and a client may be gone; neither is its subject. */
    private void take(Manner manner) {
        try {
            Socket client = server.accept();
            worker.execute(() -> {
                try {
                    manner.serve(client);
                } catch (IOException gone) {
                    LOG.debug("The client is gone", gone);
                }
            });
        } catch (IOException closed) {
            LOG.debug("No more calls", closed);
        }
    }

    /** One that answers as the real one does. */
    static ClamdFixture honest() throws IOException {
        return new ClamdFixture(client -> {
            String content = new String(received(client), StandardCharsets.ISO_8859_1);
            answer(client, content.contains(VIRUS) ? "stream: Test-Signature FOUND" : "stream: OK");
        });
    }

    /** One that always says the same. */
    static ClamdFixture saying(String words) throws IOException {
        return new ClamdFixture(client -> {
            received(client);
            answer(client, words);
        });
    }

    /** One that takes the call, and then neither reads nor speaks. */
    static ClamdFixture hanging() throws IOException {
        return new ClamdFixture(client -> {});
    }

    /** One that hangs up in the middle of a word. */
    static ClamdFixture resetting() throws IOException {
        return new ClamdFixture(client -> {
            client.getInputStream().read();
            client.setSoLinger(true, 0);
            client.close();
        });
    }

    InetSocketAddress address() {
        return new InetSocketAddress(server.getInetAddress(), server.getLocalPort());
    }

    String setting() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        server.close();
        worker.shutdownNow();
    }

    private static byte[] received(Socket client) throws IOException {
        DataInputStream in = new DataInputStream(client.getInputStream());
        String command = new String(in.readNBytes("zINSTREAM\0".length()), StandardCharsets.US_ASCII);
        if (!command.equals("zINSTREAM\0")) {
            throw new IOException("unknown command " + command);
        }
        byte[] content = in.readNBytes(in.readInt());
        if (in.readInt() != 0) {
            throw new IOException("no end");
        }
        return content;
    }

    private static void answer(Socket client, String words) throws IOException {
        client.getOutputStream().write((words + "\0").getBytes(StandardCharsets.US_ASCII));
        client.close();
    }

    /** How a call is taken. */
    private interface Manner {
        void serve(Socket client) throws IOException;
    }
}
