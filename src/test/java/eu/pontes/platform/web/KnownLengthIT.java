package eu.pontes.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.support.WebFixture;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(ArquillianExtension.class)
class KnownLengthIT {

    @Inject
    WebFixture web;

    @ParameterizedTest
    @ValueSource(strings = {"/offers?lang=nl", "/offers?lang=fr&q=%C3%A9t%C3%A9", "/api/vacancies"})
    void pagesAndAnswersToProgramsTellTheirLength(String path) {
        HttpResponse<String> answer = web.get(path);

        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValueAsLong("Content-Length"))
                .hasValue(answer.body().getBytes(StandardCharsets.UTF_8).length);
        assertThat(answer.headers().firstValue("Transfer-Encoding")).isEmpty();
    }

    @Test
    void whoHasThePageAlreadyIsToldSoWithoutIt() {
        String tag = web.get("/offers?lang=nl").headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> answer = web.get("/offers?lang=nl", "If-None-Match", tag);

        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
    }
}
