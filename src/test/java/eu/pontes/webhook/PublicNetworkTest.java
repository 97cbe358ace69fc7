package eu.pontes.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicNetworkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "1.1.1.1",
                "193.190.198.14",
                "172.32.0.1",
                "100.128.0.1",
                "2a00:1450:400e::8a",
                "2606:4700::1"
            })
    void whatIsPublicMayBeCalled(String address) throws UnknownHostException {
        assertThat(PublicNetwork.isPublic(one(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.1",
                "100.100.100.200",
                "127.0.0.1",
                "127.255.255.254",
                "168.63.129.16",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.192",
                "192.168.1.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:169.254.169.254",
                "64:ff9b::7f00:1",
                "2001::7f00:1",
                "2002:7f00:1::",
                "2001:db8::1",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    void whatIsNotPublicMayNot(String address) throws UnknownHostException {
        assertThat(PublicNetwork.isPublic(one(address))).isFalse();
    }

    @Test
    void aNameThatLeadsOutAndInIsRefused() throws UnknownHostException {
        InetAddress[] both = {one("8.8.8.8"), one("10.0.0.1")};

        assertThatExceptionOfType(PublicNetwork.NotPublic.class)
                .isThrownBy(() -> new PublicNetwork(host -> both).resolve("both.example"));
    }

    @Test
    void aNameThatLeadsOutIsResolvedToWhatWasLookedAt() throws UnknownHostException {
        InetAddress[] out = {one("8.8.8.8"), one("2606:4700::1")};

        assertThat(new PublicNetwork(host -> out.clone()).resolve("out.example"))
                .containsExactly(out);
    }

    private static InetAddress one(String address) throws UnknownHostException {
        return InetAddress.getAllByName(address)[0];
    }
}
