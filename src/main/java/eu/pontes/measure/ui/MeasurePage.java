package eu.pontes.measure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.pontes.identity.Callers;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.kernel.Language;
import eu.pontes.measure.MeasureResults;
import eu.pontes.measure.MeasureService;
import eu.pontes.measure.MeasureSource;
import eu.pontes.measure.MeasureUse;
import eu.pontes.measure.MeasureView;
import eu.pontes.programme.ProgrammeService;
import eu.pontes.reference.ReferenceData;
import eu.pontes.shell.Notice;
import eu.pontes.shell.PageHeader;
import eu.pontes.shell.Tone;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One measure of the library: what it is, how to start, where it comes from, and what it led to elsewhere. */
@Route("measures/:measure")
@RolesAllowed({Roles.EMPLOYER, Roles.CONSULTANT})
@Dependent
class MeasurePage extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MeasureService measures;
    private final transient Callers callers;
    private final transient MeasureWords names;
    private String title = "";

    @Inject
    MeasurePage(MeasureService measures, Callers callers, ProgrammeService programme, ReferenceData reference) {
        this.measures = measures;
        this.callers = callers;
        names = MeasureWords.of(programme, reference, Language.of(getLocale()));
        addClassName("p-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        MeasureView measure =
                measures.measure(event.getRouteParameters().get("measure").orElse(""), Language.of(getLocale()));
        title = measure.name();
        add(header(measure));
        if (!measure.current()) {
            add(new Notice(Tone.WARN, getTranslation("measure.closed")));
        }
        add(start(measure), facts(measure), use(measures.use(measure.code())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", title);
    }

    private Component header(MeasureView measure) {
        PageHeader header = new PageHeader(measure.name())
                .backTo("measures", getTranslation("measure.list.title"))
                .lead(measure.about());
        boolean drafts = callers.current().may(Permission.DRAFT_PLANS);
        return drafts && measure.current()
                ? header.mainAction("measures/" + measure.code() + "/use", getTranslation("measure.use.do"))
                : header;
    }

    private Component start(MeasureView measure) {
        OrderedList steps = new OrderedList();
        measure.steps().forEach(step -> steps.add(new ListItem(step)));
        return section("measure.start", steps);
    }

    private Component facts(MeasureView measure) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("p-facts");
        fact(facts, "measure.domain", names.domains(measure.domains()));
        fact(facts, "measure.group", names.targetGroups(measure.targetGroups()));
        fact(
                facts,
                "measure.sector",
                measure.sectors().isEmpty() ? getTranslation("measure.sector.all") : names.sectors(measure.sectors()));
        fact(facts, "measure.effort", getTranslation(measure.effort().key()));
        fact(facts, "measure.measuring", getTranslation(measure.measuring().key()));
        fact(
                facts,
                "measure.source",
                measure.source().map(MeasurePage::cited).orElseGet(() -> getTranslation("measure.source.own")));
        return section("measure.facts", facts);
    }

    private Component use(MeasureUse use) {
        String plans = use.plans()
                .map(count -> getTranslation("measure.use.plans", count))
                .orElseGet(() -> getTranslation("measure.use.few", MeasureUse.FEWEST));
        String results = use.results()
                .map(this::worded)
                .orElseGet(() -> getTranslation("measure.results.few", MeasureUse.FEWEST));
        return section("measure.use", new Paragraph(plans), new Paragraph(results));
    }

    private String worded(MeasureResults results) {
        return getTranslation(
                "measure.results.are",
                results.plans(),
                results.reached(),
                results.partly(),
                results.notReached(),
                results.moved());
    }

    /** The words of the document itself, so not in the reader's language. */
    private static String cited(MeasureSource source) {
        return Stream.of(
                        source.publisher().stream(),
                        Stream.of(source.title()),
                        source.year().map(String::valueOf).stream(),
                        source.place().stream())
                .flatMap(part -> part)
                .collect(Collectors.joining(", "));
    }

    private Section section(String heading, Component... content) {
        Section section = new Section(new H2(getTranslation(heading)));
        section.add(content);
        section.addClassName("p-section");
        return section;
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }
}
