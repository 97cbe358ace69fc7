package eu.pontes.employer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://www.example.be", "http://example.be/over-ons?x=1", "HTTPS://example.be"})
    void aCompleteAddressIsAccepted(String address) {
        assertThat(WebAddress.Check.opens(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "www.example.be",
                "https://",
                "https:// example.be",
                "ftp://example.be"
            })
    void whatABrowserWouldNotOpenAsAPageIsRefused(String address) {
        assertThat(WebAddress.Check.opens(address)).isFalse();
    }
}
