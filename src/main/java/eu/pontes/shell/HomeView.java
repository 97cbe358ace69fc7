package eu.pontes.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.identity.OrganisationService;
import eu.pontes.identity.OrganisationSummary;
import eu.pontes.kernel.Language;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The start page: what to do next, at most five things, each one sentence away. */
@Route("")
@Menu(title = "shell.home", order = 0, icon = "vaadin:home")
@PermitAll
@Dependent
class HomeView extends Main implements HasDynamicTitle {

    private static final int MOST = 5;

    @Inject
    HomeView(Callers callers, OrganisationService organisations, @Any Instance<NextSteps> features) {
        addClassName("p-page");
        Optional<Caller> caller = callers.find();
        if (caller.isEmpty()) {
            add(new PageHeader(getTranslation("shell.home.no-organisation")), empty("shell.home.no-organisation.help"));
            return;
        }
        Caller known = caller.get();
        add(new PageHeader(getTranslation("shell.home.welcome", known.name()))
                .lead(getTranslation("shell.home.as", known.role(), known.organisationName())));
        List<NextStep> steps = features.stream()
                .flatMap(feature -> feature.of(known).stream())
                .sorted(Comparator.comparingInt(NextStep::order))
                .limit(MOST)
                .toList();
        add(steps.isEmpty() ? empty("shell.home.nothing") : cards(steps));
        OrganisationSummary own = organisations.organisation(known.organisation());
        if (own.modelledOn() != null) {
            add(modelledOn(own.modelledOn(), own.language()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", getTranslation("shell.home"));
    }

    private Component cards(List<NextStep> steps) {
        UnorderedList cards = new UnorderedList();
        cards.addClassName("p-cards");
        steps.forEach(step -> {
            Anchor link = new Anchor(
                    step.path(),
                    getTranslation(step.sentence(), step.arguments().toArray()));
            ListItem card = new ListItem(link);
            card.addClassName("p-card");
            cards.add(card);
        });
        return cards;
    }

    /** Nobody should take an invented organisation, or an invented figure, for a real one. */
    private Component modelledOn(String model, Language language) {
        Span follows = new Span(model);
        follows.getElement().setAttribute("lang", language.tag());
        return new Notice(Tone.INFO, new Paragraph(new Text(getTranslation("shell.home.demo") + " "), follows));
    }

    private Component empty(String key) {
        return new EmptyState(getTranslation(key));
    }
}
