package eu.pontes.vacancy.board.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
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
import eu.pontes.programme.Certainty;
import eu.pontes.programme.Grounds;
import eu.pontes.programme.ui.SentenceInputs;
import eu.pontes.shell.Address;
import eu.pontes.shell.DayPicker;
import eu.pontes.shell.Fields;
import eu.pontes.shell.PageHeader;
import eu.pontes.vacancy.board.FeedId;
import eu.pontes.vacancy.board.FeedPreview;
import eu.pontes.vacancy.board.FeedService;
import eu.pontes.vacancy.board.FeedShape;
import eu.pontes.vacancy.board.FeedView;
import eu.pontes.vacancy.board.ProposeFeed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Where a keeper writes a feed and sees at once what it makes of an offer that is open now. */
@Route("rules/feeds/:feed/propose")
@RouteAlias("rules/feeds/new")
@RolesAllowed(Roles.RULES)
@OpensWith(Permission.PROPOSE_RULES)
@Dependent
class FeedEditor extends Main implements HasDynamicTitle, BeforeEnterObserver {

    private final transient FeedService feeds;
    private final Fields fields = new Fields();
    private final TextField code = text("code", "programme.code", 30);
    private final TextField name = text("shape.name", "board.name", 120);
    private final SentenceInputs about = new SentenceInputs("board.about");
    private final TextArea template = fields.add("shape.template", new TextArea(getTranslation("board.template")));
    private final Checkbox served = new Checkbox(getTranslation("board.serve"), true);
    private final Select<Certainty> certainty = new Select<>();
    private final TextArea reason = fields.add("grounds.reason", new TextArea(getTranslation("programme.reason")));
    private final TextField source = text("grounds.source", "programme.source", 500);
    private final DayPicker checkedOn =
            fields.add("grounds.checkedOn", new DayPicker(getTranslation("programme.checked-on")));
    private final Div preview = new Div();
    private int follows;

    @Inject
    FeedEditor(FeedService feeds, Clock clock) {
        this.feeds = feeds;
        addClassName("p-page");
        code.setHelperText(getTranslation("board.code.help"));
        source.setHelperText(getTranslation("programme.source.help"));
        about.stand(fields, "shape.about");
        reason.setMaxLength(1000);
        checkedOn.setValue(LocalDate.now(clock));
        certainty.setLabel(getTranslation("programme.certainty"));
        certainty.setItemLabelGenerator(word -> word == null ? "" : getTranslation(word.key()));
        certainty.setItems(Certainty.values());
        certainty.setValue(Certainty.UNVERIFIED);
        fields.add("certainty", certainty);
        arrangeTemplate();
    }

    private void arrangeTemplate() {
        template.addClassName("p-template");
        template.setMaxLength(FeedShape.LONGEST);
        template.setMinRows(16);
        template.setMaxRows(30);
        template.setHelperText(getTranslation("board.template.help"));
        template.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show();
            }
        });
        fields.add("template", template);
        preview.getElement().setAttribute("aria-live", "polite");
        preview.addClassName("p-section");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<FeedView> known = Address.id(event, "feed", "feed").map(id -> feeds.feed(new FeedId(id)));
        known.ifPresent(this::begin);
        String back = known.map(feed -> "rules/feeds/" + feed.id()).orElse("rules/feeds");
        Div form = new Div(fields, code, name, about, template, preview, served, reason, source, checkedOn, certainty);
        form.addClassName("p-form");
        form.add(toolbar(back));
        add(
                new PageHeader(getTranslation(known.isPresent() ? "board.propose" : "board.new"))
                        .backTo(back, known.map(FeedView::name).orElseGet(() -> getTranslation("board.feeds"))),
                form);
        if (known.isPresent()) {
            show();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", getTranslation(code.isReadOnly() ? "board.propose" : "board.new"));
    }

    private void begin(FeedView feed) {
        follows = feed.number();
        code.setValue(feed.code());
        code.setReadOnly(true);
        name.setValue(feed.name());
        about.show(feed.about());
        template.setValue(feed.template());
        served.setValue(feed.served());
        source.setValue(feed.proposal().source());
        certainty.setValue(feed.certainty());
    }

    /** What the template makes of an offer, or which of its lines is wrong. */
    private void show() {
        preview.removeAll();
        fields.attempt(() -> {
            FeedPreview made = feeds.preview(template.getValue());
            preview.add(new H2(getTranslation("board.preview")));
            preview.add(new Paragraph(made.offer()
                    .map(offer -> getTranslation("board.preview.of", offer))
                    .orElseGet(() -> getTranslation("board.preview.none"))));
            preview.add(new Listing(getTranslation("board.preview"), made.xml()), names(made));
        });
    }

    /** The names that can be used, each with what the offer says there. */
    private Details names(FeedPreview made) {
        DescriptionList names = new DescriptionList();
        names.addClassName("p-facts");
        made.values()
                .forEach((field, value) -> names.add(
                        new DescriptionList.Term(field),
                        new DescriptionList.Description(value.isEmpty() ? getTranslation("board.empty") : value)));
        return new Details(getTranslation("board.names"), names);
    }

    private Div toolbar(String back) {
        Button propose = new Button(
                getTranslation("programme.propose.do"),
                click -> fields.attempt(() -> UI.getCurrent().navigate("rules/feeds/" + feeds.propose(content()))));
        propose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div toolbar = new Div(
                propose,
                new Button(getTranslation("board.try"), click -> show()),
                new Anchor(back, getTranslation("shell.cancel")));
        toolbar.addClassName("p-toolbar");
        return toolbar;
    }

    private ProposeFeed content() {
        return new ProposeFeed(
                code.getValue(),
                follows,
                new FeedShape(name.getValue(), about.sentence(), template.getValue(), served.getValue()),
                certainty.getValue(),
                new Grounds(reason.getValue(), source.getValue(), checkedOn.getValue()));
    }

    private TextField text(String field, String label, int longest) {
        TextField text = fields.add(field, new TextField(getTranslation(label)));
        text.setMaxLength(longest);
        return text;
    }
}
