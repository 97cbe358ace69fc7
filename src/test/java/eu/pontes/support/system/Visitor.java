package eu.pontes.support.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One person at one browser: opens pages, types, clicks, and looks at what is there. */
public final class Visitor implements AutoCloseable {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /**
     * Vaadin is at rest when it has started, no request is under way and no component waits for one. What a key or a click
     * sets off may begin only in the frame after the event; a page that is not being painted has no frames, so the frame is
     * awaited for a tenth of a second at most.
     */
    private static final String AT_REST = """
            question => {
              const asked = window.pontesAsked ?? {};
              if (asked.question !== question) {
                const now = window.pontesAsked = { question, at: performance.now(), painted: false };
                requestAnimationFrame(() => setTimeout(() => now.painted = true));
                return false;
              }
              const clients = Object.values(window.Vaadin?.Flow?.clients ?? {});
              return (asked.painted || performance.now() - asked.at > 100)
                && document.readyState === 'complete'
                && (clients.length > 0 || !document.querySelector('#outlet'))
                && clients.every(c => !c.isActive || !c.isActive());
            }
            """;

    /** The menu keeps its links out of the document's reach, but tells where they lead. */
    private static final String LINKS = """
            () => [...document.querySelectorAll('a[href]')].map(link => link.href).concat(
              [...document.querySelectorAll('vaadin-side-nav-item')]
                .map(item => new URL(item.path, document.baseURI).href))
            """;

    private final String baseUrl;
    private final BrowserContext context;
    private final Page page;
    private int questions;

    private static final String ROUTER_LINK = """
            address => {
              const link = document.createElement('a');
              link.href = address;
              link.setAttribute('router-link', '');
              document.body.append(link);
              link.click();
              link.remove();
            }
            """;

    /** The workplace scrolls within its frame, so the document itself is no higher than the screen. */
    private static final String HEIGHT = """
            () => {
              const main = document.querySelector('main');
              return main ? Math.ceil(main.getBoundingClientRect().top + window.scrollY + main.scrollHeight) : 0;
            }
            """;

    private static final String WATCH_FOCUS = """
            () => {
              const main = document.querySelector('main');
              const shown = control => control.checkVisibility({ visibilityProperty: true });
              const wanted = [...main.querySelectorAll('a[href], button, input, textarea, select, summary, [tabindex="0"]')]
                .filter(control => shown(control) && !control.disabled && control.tabIndex >= 0)
                .filter(control => !control.closest('vaadin-grid'));
              window.pontesFocus = { wanted, reached: new Set() };
              document.addEventListener('focusin', event =>
                event.composedPath().forEach(element => window.pontesFocus.reached.add(element)));
              main.tabIndex = -1;
              main.focus();
              return wanted.length;
            }
            """;

    private static final String OUT_OF_REACH = """
            () => {
              const { wanted, reached } = window.pontesFocus;
              document.activeElement.blur();
              const group = radio => wanted.filter(other => other.type === 'radio' && other.name === radio.name);
              return wanted
                .filter(control => !reached.has(control))
                .filter(control => control.type !== 'radio' || !group(control).some(other => reached.has(other)))
                .map(control => control.outerHTML.slice(0, 200));
            }
            """;

    static {
        // A machine that builds at the same time may be slow; waiting costs nothing when it is not
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    }

    private Visitor(String baseUrl, BrowserContext context) {
        this.baseUrl = baseUrl;
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(20_000);
    }

    /** A visitor who reads a language, for example {@code nl-BE}, on a screen of 1280 × 800. */
    static Visitor reading(Browser browser, String locale, String baseUrl) {
        return new Visitor(
                baseUrl,
                browser.newContext(new Browser.NewContextOptions()
                        .setLocale(locale)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(1280, 800)));
    }

    public Page page() {
        return page;
    }

    /** Opens a path of Pontes and waits until the page is at rest. */
    public Visitor open(String path) {
        page.navigate(baseUrl + path);
        return atRest();
    }

    /** Goes on within the open workplace, as a link in it would. */
    public Visitor goTo(String path) {
        page.evaluate(ROUTER_LINK, baseUrl + path);
        page.waitForURL(baseUrl + path);
        return atRest();
    }

    /** Logs in through Keycloak's own page and lands on the start page. */
    public Visitor logIn(String user) {
        page.navigate(baseUrl + "/app/");
        return signIn(user);
    }

    /** Fills in the log-in page of Keycloak that is shown now. */
    public Visitor signIn(String user) {
        page.locator("#username").fill(user);
        page.locator("#password").fill(user + "-demo");
        page.locator("#kc-login").click();
        assertThat(page.locator("h1").first()).isVisible();
        return atRest();
    }

    public Visitor atRest() {
        // Not a promise to evaluate: that knows no end, and does not begin again in the document that a click leads to
        page.waitForFunction(AT_REST, ++questions, new Page.WaitForFunctionOptions().setPollingInterval(20));
        return this;
    }

    public Visitor click(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        return atRest();
    }

    public Visitor follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        return atRest();
    }

    public Visitor fill(String label, String text) {
        Locator field = page.getByLabel(label).locator("visible=true").first();
        field.fill(text);
        field.press("Tab");
        return atRest();
    }

    /** Types a day and closes the calendar that opens beside it. */
    public Visitor day(String label, String day) {
        Locator field = page.getByLabel(label).locator("visible=true").first();
        field.fill(day);
        field.press("Enter");
        field.press("Tab");
        return atRest();
    }

    public Visitor choose(String label, String option) {
        page.getByLabel(label).locator("visible=true").first().click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .first()
                .click();
        return atRest();
    }

    /** Fills in a field within a group of fields. */
    public Visitor fillIn(String group, String label, String text) {
        Locator field = group(group).getByLabel(label).locator("visible=true").first();
        field.fill(text);
        field.press("Tab");
        return atRest();
    }

    /** Chooses within a group of fields. */
    public Visitor chooseIn(String group, String label, String option) {
        group(group).getByLabel(label).locator("visible=true").first().click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .first()
                .click();
        return atRest();
    }

    private Locator group(String name) {
        return page.getByRole(
                AriaRole.GROUP, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Chooses the first option with a text among others in it. */
    public Visitor chooseContaining(String label, String part) {
        page.getByLabel(label).locator("visible=true").first().click();
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(part))
                .first()
                .click();
        return atRest();
    }

    /** Types into a combo box and takes the option that it finds. */
    public Visitor search(String label, String typed, String option) {
        Locator field = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label))
                .first();
        field.fill(typed);
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .click();
        return atRest();
    }

    public Visitor radio(String option) {
        page.getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .first()
                .check();
        return atRest();
    }

    /** Presses the button of the open dialog. */
    public Visitor confirm(String button) {
        page.locator("vaadin-dialog-overlay")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .last()
                .click();
        return atRest();
    }

    /** The path of the page that is shown. */
    public String path() {
        return java.net.URI.create(page.url()).getPath();
    }

    public Visitor tick(String label) {
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(label))
                .first()
                .check();
        return atRest();
    }

    public Visitor sees(String text) {
        return shows(page.getByText(text).locator("visible=true").first());
    }

    /** What is missing is easier to understand with a picture of what is there instead. */
    private Visitor shows(Locator wanted) {
        try {
            assertThat(wanted).isVisible();
        } catch (AssertionError missing) {
            picture("missing-at" + path().replace('/', '-'));
            throw missing;
        }
        return this;
    }

    public Visitor seesHeading(String text) {
        return shows(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text))
                .first());
    }

    /** No violation of WCAG 2.2 A or AA, and nothing wider than the screen, in what is shown now. */
    public Visitor findsNoBarrier() {
        List<Rule> violations = new AxeBuilder(page).withTags(WCAG).analyze().getViolations();
        String report = violations.stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp() + "\n"
                        + rule.getNodes().stream()
                                .map(node -> "    " + node.getTarget() + " " + node.getHtml())
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
        assertThat(report).as("axe at " + page.url()).isEmpty();
        return this;
    }

    /**
     * The Tab key comes by every control of the page. One of a group of radio buttons is enough, for the arrows reach the
     * others; a grid is one stop by design.
     */
    public Visitor reachesEverythingByKeyboard() {
        int controls = ((Number) page.evaluate(WATCH_FOCUS)).intValue();
        for (int i = 0; i <= controls; i++) {
            page.keyboard().press("Tab");
        }
        assertThat((List<?>) page.evaluate(OUT_OF_REACH))
                .as("out of reach of the keyboard at " + page.url())
                .isEmpty();
        return this;
    }

    /** Nothing sticks out at the side of a telephone. */
    public Visitor fitsTheScreen() {
        Object overflow = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) overflow).intValue())
                .as("overflow at " + page.url())
                .isLessThanOrEqualTo(0);
        return this;
    }

    public Visitor onTelephone() {
        page.setViewportSize(360, 740);
        return atRest();
    }

    public Visitor onDesk() {
        page.setViewportSize(1280, 800);
        return atRest();
    }

    public Visitor inDark() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        return atRest();
    }

    public Visitor inLight() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return this;
    }

    /** Keeps a picture of the whole page under {@code target/screenshots}, also of what one must scroll to. */
    public Visitor picture(String name) {
        ViewportSize screen = page.viewportSize();
        int height = ((Number) page.evaluate(HEIGHT)).intValue();
        page.setViewportSize(screen.width, Math.max(screen.height, Math.min(height, 6000)));
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of(System.getProperty("it.target"), "screenshots", name + ".png"))
                .setFullPage(true));
        page.setViewportSize(screen.width, screen.height);
        return this;
    }

    public String title() {
        return page.title();
    }

    /** Where the links of this page lead, as paths below a folder of Pontes. */
    public List<String> linksBelow(String folder) {
        String prefix = baseUrl + folder;
        @SuppressWarnings("unchecked")
        List<String> links = (List<String>) page.evaluate(LINKS);
        return links.stream()
                .filter(link -> link.startsWith(prefix))
                .map(link -> link.substring(prefix.length()))
                .distinct()
                .toList();
    }

    /** What the browser keeps for a site. */
    public Map<String, String> cookies() {
        return context.cookies().stream().collect(Collectors.toMap(cookie -> cookie.name, cookie -> cookie.value));
    }

    @Override
    public void close() {
        context.close();
    }
}
