package eu.pontes.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import eu.pontes.identity.OpensWith;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.kernel.Language;
import eu.pontes.programme.Names;
import eu.pontes.programme.PlanTypeDetail;
import eu.pontes.programme.ProgrammeEntry;
import eu.pontes.programme.ProgrammeService;
import eu.pontes.programme.ProposeVersion;
import eu.pontes.programme.Rule;
import eu.pontes.programme.RuleBookService;
import eu.pontes.programme.RuleKind;
import eu.pontes.shell.Address;
import eu.pontes.shell.DayPicker;
import eu.pontes.shell.Fields;
import eu.pontes.shell.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The form with which a keeper proposes the next version of a plan type, or a new type. */
@Route("rules/versions/:version/propose")
@RouteAlias("rules/programmes/:programme/new")
@RolesAllowed(Roles.RULES)
@OpensWith(Permission.PROPOSE_RULES)
@Dependent
class ProposeView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    private final transient RuleBookService book;
    private final transient Clock clock;
    private final transient RuleWords words;
    private final Fields fields = new Fields();
    private final Div form = new Div(fields);
    private final TextField code = text("code", "programme.code", 30);
    private final TextField nameNl = text("nameNl", "programme.name.nl", 120);
    private final TextField nameFr = text("nameFr", "programme.name.fr", 120);
    private final TextField nameDe = text("nameDe", "programme.name.de", 120);
    private final TextField nameEn = text("nameEn", "programme.name.en", 120);
    private final DayPicker validFrom = day("validFrom", "programme.valid-from");
    private final TextArea reason = placed(fields.add("reason", new TextArea(getTranslation("programme.reason"))));
    private final TextField source = text("source", "programme.source", 500);
    private final DayPicker checkedOn = day("checkedOn", "programme.checked-on");
    private final List<RuleInput> rules = new ArrayList<>();
    private String title = "";

    @Inject
    ProposeView(RuleBookService book, ProgrammeService programme, Clock clock) {
        this.book = book;
        this.clock = clock;
        this.words = new RuleWords(this, Language.of(getLocale()), programme);
        addClassName("p-page");
        form.addClassName("p-form");
        code.setHelperText(getTranslation("programme.code.help"));
        validFrom.setHelperText(getTranslation("programme.valid-from.help"));
        source.setHelperText(getTranslation("programme.source.help"));
        reason.setMaxLength(1000);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<PlanTypeDetail> before =
                Address.id(event, "version", "plan-type").map(book::version);
        String programme = before.map(PlanTypeDetail::programme)
                .orElseGet(() -> event.getRouteParameters().get("programme").orElse(""));
        ProgrammeEntry entry = book.programme(programme);
        title = before.isPresent() ? getTranslation("programme.propose") : getTranslation("programme.type.new");
        String back = before.map(version -> "rules/versions/" + version.id()).orElse("rules");
        add(
                new PageHeader(title)
                        .backTo(back, getTranslation("programme.back"))
                        .lead(entry.programme().names().in(words.language())),
                form);
        checkedOn.setValue(LocalDate.now(clock));
        before.ifPresent(this::show);
        form.add(
                new H2(getTranslation("programme.rules.of-type")),
                new Paragraph(getTranslation("programme.rules.help")));
        for (RuleKind kind : RuleKind.values()) {
            Optional<Rule> known = before.flatMap(version -> version.terms().rule(kind));
            RuleInput input = new RuleInput(kind, fields, words, known);
            rules.add(input);
            form.add(input);
        }
        form.add(toolbar(programme, before, back));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", title);
    }

    private void show(PlanTypeDetail version) {
        Names names = version.terms().names();
        code.setValue(version.code());
        code.setReadOnly(true);
        nameNl.setValue(names.nl());
        nameFr.setValue(names.fr());
        nameDe.setValue(names.de());
        nameEn.setValue(names.en());
        source.setValue(version.terms().source());
    }

    private Component toolbar(String programme, Optional<PlanTypeDetail> before, String back) {
        Button propose = new Button(
                getTranslation("programme.propose.do"),
                click -> fields.attempt(
                        () -> UI.getCurrent().navigate("rules/changes/" + book.propose(content(programme, before)))));
        propose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div toolbar = new Div(propose, new Anchor(back, getTranslation("shell.cancel")));
        toolbar.addClassName("p-toolbar");
        return toolbar;
    }

    private ProposeVersion content(String programme, Optional<PlanTypeDetail> before) {
        return new ProposeVersion(
                programme,
                before.map(PlanTypeDetail::id).orElse(null),
                code.getValue(),
                nameNl.getValue(),
                nameFr.getValue(),
                nameDe.getValue(),
                nameEn.getValue(),
                validFrom.getValue(),
                rules.stream()
                        .flatMap(input -> input.rule(source.getValue().strip()).stream())
                        .toList(),
                reason.getValue(),
                source.getValue(),
                checkedOn.getValue());
    }

    private TextField text(String name, String label, int longest) {
        TextField field = fields.add(name, new TextField(getTranslation(label)));
        field.setMaxLength(longest);
        return placed(field);
    }

    private DayPicker day(String name, String label) {
        return placed(fields.add(name, new DayPicker(getTranslation(label))));
    }

    private <C extends Component & HasValidation> C placed(C field) {
        form.add(field);
        return field;
    }
}
