package eu.pontes.plan.paper;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import eu.pontes.document.DocumentFile;
import eu.pontes.kernel.Language;
import eu.pontes.plan.PlanView;
import eu.pontes.plan.view.PaperLink;
import eu.pontes.plan.view.PlanDownloads;
import eu.pontes.plan.view.PlanSummaryPanel;
import eu.pontes.platform.text.Formats;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is on the screen is on paper too. */
class ScreenAndPaperTest {

    private static final String PROVIDER = "vaadin.i18n.provider";

    @BeforeEach
    void start() {
        System.setProperty(PROVIDER, Words.class.getName());
        MockVaadin.setup();
    }

    @AfterEach
    void stop() {
        MockVaadin.tearDown();
        System.clearProperty(PROVIDER);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyValueOnTheScreenIsInTheDocument(Language language) {
        PlanView plan = PaperFixture.awkward();
        UI.getCurrent().setLocale(language.locale());
        PlanSummaryPanel panel =
                new PlanSummaryPanel(plan, file -> new DocumentFile("a.txt", "text/plain", new byte[0]));
        // Paper tells the first and the last day apart, and names the zone of a moment
        Set<String> worded = Set.of(
                PaperFixture.TEXTS.get(
                        language,
                        "plan.from-to",
                        plan.period().from(),
                        plan.period().to()),
                Formats.of(language).moment(plan.submittedAt().orElseThrow()));

        Set<String> paper =
                EveryValue.of(PaperFixture.document(plan, language)).shown().collect(Collectors.toSet());

        assertThat(texts(panel, Set.of("dd", "th", "td", "h2", "h3", "figcaption"))
                        .filter(text -> !text.isBlank() && !worded.contains(text)))
                .hasSizeGreaterThan(80)
                .allSatisfy(text -> assertThat(paper).contains(text));
    }

    @Test
    void bothFilesCanBeDownloaded() {
        UI.getCurrent().setLocale(Language.EN.locale());
        UI.getCurrent().add(new PlanDownloads(PaperFixture.PAPERS, PaperFixture.empty()));

        List<Anchor> links = _find(Anchor.class);

        assertThat(links).extracting(Anchor::getText).containsExactly("Plan as PDF", "Plan as Excel file");
        assertThat(DownloadKt.download(links.get(0))).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertThat(DownloadKt.download(links.get(1))).startsWith("PK".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void aFileIsMadeWhenSomebodyAsksForIt() {
        AtomicInteger made = new AtomicInteger();
        PaperLink link = new PaperLink("File", () -> {
            made.incrementAndGet();
            return new Paper("file.txt", "text/plain", new byte[] {1});
        });
        UI.getCurrent().add(link);
        assertThat(made).hasValue(0);

        assertThat(DownloadKt.download(_get(Anchor.class))).containsExactly(1);

        assertThat(made).hasValue(1);
    }

    private static Stream<String> texts(Component component, Set<String> tags) {
        Stream<String> own = tags.contains(component.getElement().getTag())
                ? Stream.of(component.getElement().getTextRecursively())
                : Stream.empty();
        return Stream.concat(own, component.getChildren().flatMap(child -> texts(child, tags)));
    }

    /** The texts as Vaadin asks for them. */
    public static final class Words implements I18NProvider {

        @Override
        public List<Locale> getProvidedLocales() {
            return Arrays.stream(Language.values()).map(Language::locale).toList();
        }

        @Override
        public String getTranslation(String key, Locale locale, Object... params) {
            return PaperFixture.TEXTS.get(Language.of(locale), key, params);
        }
    }
}
