package eu.pontes.support;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports that nobody listens on, so that tests run beside a Pontes that is up. */
public final class FreePorts {

    private FreePorts() {}

    /** A free port whose successor is free too: Keycloak needs a pair. */
    public static int pair() throws IOException {
        while (true) {
            int port = one();
            if (port < 65_000 && isFree(port + 1)) {
                return port;
            }
        }
    }

    public static int one() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
