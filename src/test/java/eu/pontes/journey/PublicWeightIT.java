package eu.pontes.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import eu.pontes.support.system.Browsers;
import eu.pontes.support.system.Visitor;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a public page costs somebody who pays for every megabyte, and whether it holds when it is read from the right. */
@Tag("system")
class PublicWeightIT {

    private static final int MOST_REQUESTS = 2;
    private static final int MOST_BYTES = 15_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/offers?lang=fr",
                "/offers/de000011-0000-7000-8000-000000000001?lang=nl",
                "/offers/de000011-0000-7000-8000-000000000001/card?lang=nl",
                "/employers/de000001-0000-7000-8000-000000000001?lang=nl"
            })
    void aPageWithItsStylesIsLightAndComesInTwoRequests(String path) {
        try (Visitor visitor = Browsers.visitor()) {
            List<Request> requests = new CopyOnWriteArrayList<>();
            visitor.page().onRequest(requests::add);

            visitor.open(path);

            List<Request> sent = requests.stream()
                    .filter(request -> request.url().startsWith("http"))
                    .toList();
            int bytes = sent.stream()
                    .mapToInt(request -> request.sizes().responseBodySize)
                    .sum();
            assertThat(sent).extracting(Request::url).hasSizeLessThanOrEqualTo(MOST_REQUESTS);
            assertThat(sent)
                    .allSatisfy(request -> assertThat(request.response().headerValue("content-encoding"))
                            .as(request.url())
                            .isEqualTo("gzip"));
            assertThat(bytes).as("%s in %s", path, sent.size()).isBetween(1, MOST_BYTES);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/offers?lang=fr",
                "/offers?q=poetser&lang=nl",
                "/offers/de000011-0000-7000-8000-000000000001?lang=nl",
                "/offers/de000011-0000-7000-8000-000000000001/card?lang=nl",
                "/employers/de000001-0000-7000-8000-000000000001?lang=fr",
                "/register/charter?lang=nl"
            })
    void aPageHoldsWhenItIsReadFromTheRight(String path) {
        try (Visitor visitor = Browsers.visitor()) {
            visitor.onTelephone().open(path);

            visitor.page().evaluate("() => { document.documentElement.dir = 'rtl'; }");

            visitor.atRest().fitsTheScreen();
            Object brand = visitor.page()
                    .evaluate("() => document.querySelector('.brand').getBoundingClientRect().left > innerWidth / 2");
            assertThat(brand).as("the header runs from the right").isEqualTo(true);
            visitor.picture("rtl" + path.replaceAll("[/?:=&]+", "-"));
        }
    }
}
