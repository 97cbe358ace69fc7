package eu.pontes.shell;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.Theme;

/** The HTML page around the workplace. */
@Theme("pontes")
public class AppShell implements AppShellConfigurator {

    /** Lumo's own rules for components in the dark hang on an attribute, not on the system's choice. */
    private static final String FOLLOW_COLOUR_SCHEME =
            """
            const dark = window.matchMedia('(prefers-color-scheme: dark)');
            const follow = () => document.documentElement.setAttribute('theme', dark.matches ? 'dark' : 'light');
            dark.addEventListener('change', follow);
            follow();
            """;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "/assets/favicon.svg", "any");
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addInlineWithContents(FOLLOW_COLOUR_SCHEME, Inline.Wrapping.JAVASCRIPT);
    }
}
