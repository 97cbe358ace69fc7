package eu.pontes.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;

/**
 * One question to a ClamAV daemon, by its INSTREAM command. The libraries for it wait without end for a daemon that
 * stops reading; here one deadline covers connecting, sending and the answer.
 */
final class Clamd {

    private static final int LONGEST_ANSWER = 1024;

    private final InetSocketAddress address;
    private final Duration patience;

    Clamd(InetSocketAddress address, Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    /**
     * Whether the daemon finds a virus.
     *
     * @throws IOException if it says anything but yes or no, or nothing in time
     */
    boolean findsVirus(byte[] content) throws IOException {
        String answer = ask(content);
        if (answer.endsWith(" FOUND")) {
            return true;
        }
        if (answer.equals("stream: OK")) {
            return false;
        }
        throw new IOException("Unexpected answer of the ClamAV daemon: " + answer);
    }

    private String ask(byte[] content) throws IOException {
        long deadline = System.nanoTime() + patience.toNanos();
        ByteBuffer[] question = question(content);
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try (Selector selector = Selector.open();
                SocketChannel daemon = SocketChannel.open()) {
            daemon.configureBlocking(false);
            if (address.isUnresolved()) {
                throw new IOException("Unknown host");
            }
            boolean connected = daemon.connect(address);
            SelectionKey key = daemon.register(
                    selector, connected ? SelectionKey.OP_READ | SelectionKey.OP_WRITE : SelectionKey.OP_CONNECT);
            while (answer.size() < LONGEST_ANSWER) {
                await(selector, deadline);
                if (key.isConnectable()) {
                    daemon.finishConnect();
                    key.interestOps(SelectionKey.OP_READ | SelectionKey.OP_WRITE);
                } else if (key.isReadable()) {
                    if (!read(daemon, answer)) {
                        break;
                    }
                } else {
                    daemon.write(question);
                    if (Arrays.stream(question).noneMatch(ByteBuffer::hasRemaining)) {
                        key.interestOps(SelectionKey.OP_READ);
                    }
                }
            }
        }
        return answer.toString(StandardCharsets.UTF_8).replace("\0", "").strip();
    }

    /** The command, the content as one chunk with its length, and the chunk of no length that ends it. */
    private static ByteBuffer[] question(byte[] content) {
        byte[] command = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer beginning = ByteBuffer.allocate(command.length + Integer.BYTES)
                .put(command)
                .putInt(content.length)
                .flip();
        return new ByteBuffer[] {beginning, ByteBuffer.wrap(content), ByteBuffer.allocate(Integer.BYTES)};
    }

    private static void await(Selector selector, long deadline) throws IOException {
        long left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
        selector.selectedKeys().clear();
        if (left <= 0 || selector.select(left) == 0) {
            throw new SocketTimeoutException("No answer in time");
        }
    }

    /** False when the answer has ended. */
    private static boolean read(SocketChannel daemon, ByteArrayOutputStream answer) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(LONGEST_ANSWER);
        int read = daemon.read(buffer);
        if (read > 0) {
            answer.write(buffer.array(), 0, read);
        }
        return read >= 0 && (read == 0 || buffer.get(read - 1) != 0);
    }
}
