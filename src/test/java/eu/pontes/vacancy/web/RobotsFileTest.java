package eu.pontes.vacancy.web;

import static org.assertj.core.api.Assertions.assertThat;

import crawlercommons.robots.SimpleRobotRules;
import eu.pontes.support.standards.Standards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobotsFileTest {

    private static final String BASE = "https://pontes.example";

    private final SimpleRobotRules rules = Standards.robots(BASE, RobotsFile.text(BASE));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?lang=fr",
                "/offers",
                "/offers?lang=fr",
                "/offers/0190a000-0000-7000-8000-000000000001",
                "/offers/0190a000-0000-7000-8000-000000000001?lang=de",
                "/register/charter?lang=nl",
                "/schemes?lang=en",
                "/feeds?lang=en",
                "/feeds/source.xml?kind=JOB",
                "/sitemap/offers.xml?after=0190a000-0000-7000-8000-000000000001",
                "/assets/public.0123456789abcdef.css"
            })
    void robotsReadEveryPageThatIsOne(String path) {
        assertThat(rules.isAllowed(BASE + path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/offers?q=bakker",
                "/offers?kind=JOB&region=FLANDERS",
                "/offers?kind=JOB&lang=fr",
                "/offers?lang=fr&kind=JOB",
                "/offers?page=7",
                "/offers.atom?q=bakker",
                "/register/charter?name=&offset=50",
                "/schemes?region=BRUSSELS",
                "/feeds?kind=JOB",
                "/api/vacancies",
                "/app/refer/0190a000-0000-7000-8000-000000000001",
                "/login"
            })
    void robotsTryNoCombinationsAndKnockAtNoDoor(String path) {
        assertThat(rules.isAllowed(BASE + path)).isFalse();
    }

    @Test
    void theSitemapIsNamed() {
        assertThat(rules.getSitemaps()).containsExactly(BASE + "/sitemap.xml");
    }
}
