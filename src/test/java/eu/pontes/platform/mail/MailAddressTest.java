package eu.pontes.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "amina@example.org, amina@example.org",
        "' Amina.Haddad+werk@Example.ORG ', amina.haddad+werk@example.org",
        "info@bücher.example, info@xn--bcher-kva.example",
        "o'neill@sub.example.co.uk, o'neill@sub.example.co.uk"
    })
    void anAddressIsWrittenInOneWay(String typed, String written) {
        assertThat(MailAddress.of(typed))
                .hasValueSatisfying(address -> assertThat(address.value()).isEqualTo(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "amina",
                "amina@",
                "@example.org",
                "amina@localhost",
                "amina@example..org",
                "amina@-example.org",
                "a b@example.org",
                "amina@example.org, eve@example.org",
                "Amina <amina@example.org>",
                "amina@example.org\r\nBcc: eve@example.org",
                "\"a@b\"@example.org",
                ".amina@example.org",
                "amina@[127.0.0.1]",
                "amina@127.0.0.1",
                "ämina@example.org"
            })
    void whatIsNoSingleAddressIsNone(String typed) {
        assertThat(MailAddress.of(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 300})
    void anAddressIsNotLongerThanServersTake(int length) {
        assertThat(MailAddress.of("a".repeat(length) + "@example.org")).isEmpty();
    }
}
