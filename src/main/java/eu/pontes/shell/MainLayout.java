package eu.pontes.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import eu.pontes.identity.Callers;
import eu.pontes.identity.Openings;
import eu.pontes.kernel.Language;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The frame around every view: brand, navigation by role, organisation, language and log-out. */
@Layout
@PermitAll
@Dependent
class MainLayout extends AppLayout {

    private final transient Callers callers;

    @Inject
    MainLayout(Callers callers) {
        this.callers = callers;
        setPrimarySection(Section.DRAWER);
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu"));
        Header header = new Header(skipLink(), toggle, brand(), who());
        header.addClassName("p-navbar");
        addToNavbar(header);
        Div account = new Div(languages(), logOut());
        account.addClassName("p-account");
        addToDrawer(navigation(), account);
    }

    @Override
    protected void afterNavigation() {
        super.afterNavigation();
        getElement().executeJs("const m = this.querySelector('main'); if (m) { m.id = 'main'; m.tabIndex = -1; }");
    }

    private Component skipLink() {
        Anchor link = new Anchor("#main", getTranslation("shell.skip"));
        link.addClassName("p-skip");
        link.setRouterIgnore(true);
        return link;
    }

    private Component brand() {
        Image logo = new Image("/assets/logo.svg", "");
        logo.getElement().setAttribute("alt", "");
        Anchor home = new Anchor("", logo, new Span(getTranslation("shell.brand")));
        home.addClassName("p-brand");
        return home;
    }

    private Component navigation() {
        SideNav nav = new SideNav();
        nav.setLabel(getTranslation("shell.navigation"));
        MenuConfiguration.getMenuEntries().stream().filter(this::opens).forEach(entry -> {
            SideNavItem item = new SideNavItem(getTranslation(entry.title()), entry.path());
            if (entry.icon() != null) {
                item.setPrefixComponent(new Icon(entry.icon()));
            }
            nav.addItem(item);
        });
        return nav;
    }

    /** Whoever may not enter is not shown the door; somebody without an organisation has no permissions to ask about. */
    private boolean opens(MenuEntry entry) {
        return callers.find()
                .map(caller -> Openings.opens(entry.menuClass(), caller))
                .orElse(true);
    }

    private Component who() {
        Div who = new Div();
        who.addClassName("p-who");
        callers.find().ifPresent(caller -> {
            Span organisation = new Span(caller.organisationName());
            organisation.addClassName("p-who-organisation");
            Span name = new Span(caller.name());
            name.addClassName("p-who-name");
            who.add(organisation, name);
        });
        return who;
    }

    private Component languages() {
        Select<Language> select = new Select<>();
        select.setItems(Language.values());
        select.setItemLabelGenerator(language -> getTranslation("shell.language." + language.tag()));
        select.setValue(Language.of(getLocale()));
        select.setAriaLabel(getTranslation("shell.language"));
        select.addClassName("p-language");
        select.addValueChangeListener(change -> LanguageChoice.choose(change.getValue()));
        return select;
    }

    private Component logOut() {
        Element form = new Element("form");
        form.setAttribute("method", "post");
        form.setAttribute("action", "/logout");
        NativeButton button = new NativeButton(getTranslation("shell.log-out"));
        button.getElement().setAttribute("type", "submit");
        button.addClassName("p-log-out");
        form.appendChild(button.getElement());
        Div wrapper = new Div();
        wrapper.getElement().appendChild(form);
        return wrapper;
    }
}
