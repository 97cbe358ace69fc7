package eu.pontes.support.system;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * One browser for each thread that tests, because a browser's driver serves one thread only; every visitor has a profile
 * of their own in it.
 */
public final class Browsers {

    private static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(Browsers::launch);

    private Browsers() {}

    /** Somebody who reads Dutch, at a desk. */
    public static Visitor visitor() {
        return visitor("nl-BE");
    }

    public static Visitor visitor(String locale) {
        return Visitor.reading(BROWSER.get(), locale, System.getProperty("it.base-url"));
    }

    /** Somebody at a Pontes of their own. */
    public static Visitor visitorAt(String baseUrl) {
        return Visitor.reading(BROWSER.get(), "nl-BE", baseUrl);
    }

    private static Browser launch() {
        try {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Chromium.path())
                            .setChromiumSandbox(false)
                            .setArgs(List.of(
                                    "--disable-gpu",
                                    "--disable-quic",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync",
                                    "--no-first-run")));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
