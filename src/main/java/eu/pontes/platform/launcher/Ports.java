package eu.pontes.platform.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Finds out before the start that a port is taken, so that the complaint can name the variable to change. */
final class Ports {
    private Ports() {}

    static void requireFree(int port, String use, String variable) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            throw new StartFailure(
                    "Port %d for %s cannot be used (%s). Stop the program that uses it, or set %s to another port."
                            .formatted(port, use, taken.getMessage(), variable),
                    taken);
        }
    }
}
