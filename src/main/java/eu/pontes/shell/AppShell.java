package eu.pontes.shell;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.Theme;

/** The HTML page around the workplace. */
@Theme("pontes")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "/assets/favicon.svg", "any");
        settings.setViewport("width=device-width, initial-scale=1");
    }
}
