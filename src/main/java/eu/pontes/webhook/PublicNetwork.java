package eu.pontes.webhook;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Finds the addresses behind a name, and refuses a name of which any leads into a network that is not the public one: the
 * machine itself, the hosting's own network, or the services that hand out its credentials. The connection is made to
 * the very address that was looked at, so that a second answer to the same question changes nothing.
 */
final class PublicNetwork implements DnsResolver {

    private static final int MOST = 3;

    /** Special purposes by the registries of IANA (RFC 6890 and later), and the host services of a large cloud. */
    private static final List<Block> CLOSED_V4 = blocks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "168.63.129.16/32",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/3");

    /** Of version 6, only what is handed out as global counts, without what carries an address of version 4. */
    private static final Block OPEN_V6 = Block.of("2000::/3");

    private static final List<Block> CLOSED_V6 = blocks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private final Lookup lookup;

    PublicNetwork(Lookup lookup) {
        this.lookup = lookup;
    }

    /** What the name service says. */
    @FunctionalInterface
    interface Lookup {
        InetAddress[] all(String host) throws UnknownHostException;
    }

    /** A name that leads where nobody is to be called. */
    static final class NotPublic extends UnknownHostException {}

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = lookup.all(host);
        if (!Arrays.stream(found).allMatch(PublicNetwork::isPublic)) {
            throw new NotPublic();
        }
        return Arrays.copyOf(found, Math.min(found.length, MOST));
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    static boolean isPublic(InetAddress address) {
        if (address instanceof Inet6Address) {
            return OPEN_V6.holds(address) && CLOSED_V6.stream().noneMatch(block -> block.holds(address));
        }
        return CLOSED_V4.stream().noneMatch(block -> block.holds(address));
    }

    private static List<Block> blocks(String... written) {
        return Arrays.stream(written).map(Block::of).toList();
    }

    /** Addresses that begin with the same bits. */
    private record Block(InetAddress first, int bits) {

        static Block of(String written) {
            int slash = written.indexOf('/');
            try {
                return new Block(
                        InetAddress.getAllByName(written.substring(0, slash))[0],
                        Integer.parseInt(written.substring(slash + 1)));
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(written, e);
            }
        }

        boolean holds(InetAddress address) {
            byte[] mine = first.getAddress();
            byte[] other = address.getAddress();
            if (mine.length != other.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((mine[bit / 8] & mask) != (other[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
