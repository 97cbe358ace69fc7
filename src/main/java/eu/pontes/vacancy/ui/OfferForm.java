package eu.pontes.vacancy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import eu.pontes.kernel.Language;
import eu.pontes.plan.ObjectiveChoice;
import eu.pontes.plan.ObjectiveId;
import eu.pontes.plan.ReservationView;
import eu.pontes.reference.EscoId;
import eu.pontes.reference.NaceCode;
import eu.pontes.reference.Occupation;
import eu.pontes.reference.Place;
import eu.pontes.reference.Postcode;
import eu.pontes.reference.ReferenceData;
import eu.pontes.reference.Sector;
import eu.pontes.scheme.PlacedWork;
import eu.pontes.scheme.Placement;
import eu.pontes.scheme.SchemeService;
import eu.pontes.shell.Fields;
import eu.pontes.vacancy.OfferContent;
import eu.pontes.vacancy.OfferDefaults;
import eu.pontes.vacancy.OfferKind;
import eu.pontes.vacancy.OfferWords;
import eu.pontes.vacancy.WorkTerms;
import eu.pontes.vacancy.Workplace;
import eu.pontes.vacancy.quality.QualityService;
import eu.pontes.wording.WordingService;
import eu.pontes.wording.ui.WordingHints;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that an employer writes about an offer, in the order in which people will read it. */
class OfferForm extends Div {

    private static final int DIVISION = 2;

    private final transient ReferenceData reference;
    private final transient OfferWords words;
    private final OfferFields fields = new OfferFields(getLocale());
    private final WordingHints hints = new WordingHints();

    private final RadioButtonGroup<OfferKind> kind = new RadioButtonGroup<>();
    private final TextField title = fields.text("title", "vacancy.form.title", 120);
    private final Select<Language> language = new Select<>();
    private final TextArea description = fields.area("description", "vacancy.form.description", 8000);
    private final ComboBox<Occupation> occupation = new ComboBox<>();
    private final ComboBox<Sector> sector = new ComboBox<>();
    private final ComboBox<PlaceChoice> place = new ComboBox<>();
    private final TextArea directions = fields.area("workplace.directions", "vacancy.form.directions", 1000);
    private final BigDecimalField hours = fields.decimal("terms.hoursPerWeek", "vacancy.form.hours");
    private final WageInputs wage = new WageInputs(fields.errors());
    private final DatePicker startsOn = fields.date("terms.startsOn", "vacancy.form.starts-on");
    private final IntegerField places = fields.number("terms.places", "vacancy.form.places");
    private final NeedsInputs needs;
    private final ContactInputs contact = new ContactInputs(fields);
    private final DatePicker validThrough = fields.date("validThrough", "vacancy.form.valid-through");
    private final SummaryInputs summary;
    private final PlacementInputs placement;
    private final ObjectiveInputs objective;

    OfferForm(
            ReferenceData reference,
            OfferWords words,
            SchemeService schemes,
            List<ObjectiveChoice> objectives,
            Map<ObjectiveId, ReservationView> approvals) {
        this.reference = reference;
        this.words = words;
        needs = new NeedsInputs(fields, words.needs(), hints);
        summary = new SummaryInputs(fields, words);
        placement = new PlacementInputs(fields.errors(), schemes);
        objective = new ObjectiveInputs(fields.errors(), objectives, approvals);
        addClassName("p-form");
        chooseWords();
        choosePlaceAndWork();
        title.setHelperText(getTranslation("vacancy.form.title.help"));
        hours.setHelperText(getTranslation("vacancy.form.hours.help"));
        description.setMinHeight("10em");
        List<HasValue<?, ?>> required = List.of(title, description, hours, places, validThrough);
        required.forEach(field -> field.setRequiredIndicatorVisible(true));
        add(
                fields.errors(),
                work(),
                fields.section(
                        "vacancy.form.section.terms",
                        OfferFields.row(hours, places),
                        placement.under("terms.hoursPerWeek"),
                        wage,
                        startsOn),
                way(),
                fields.section("vacancy.form.section.language", needs),
                fields.section("vacancy.form.section.contact", contact),
                fields.section("vacancy.form.section.summary", summary),
                fields.section("vacancy.form.section.end", validThrough, objective));
    }

    private Section work() {
        return fields.section(
                "vacancy.form.section.work",
                kind,
                placement,
                title,
                hints.under("title", title),
                language,
                description,
                hints.under("description", description),
                occupation,
                sector);
    }

    private Section way() {
        return fields.section(
                "vacancy.form.section.place",
                place,
                placement.under("workplace.postcode"),
                directions,
                hints.under("workplace.directions", directions));
    }

    /** Runs a service call and shows at the fields what it refuses. */
    boolean attempt(Fields.Attempt call) {
        boolean done = fields.errors().attempt(call);
        if (!done) {
            needs.unfold();
        }
        return done;
    }

    /** Says from now on which words are worth a thought. */
    void hint(WordingService wording) {
        hints.start(wording, language);
    }

    /** Says from now on beside the form how good the offer is. */
    QualityMeter rate(QualityService quality) {
        QualityMeter meter = new QualityMeter();
        meter.start(quality, fields.errors(), this::read);
        return meter;
    }

    /**
     * Says from now on what the scheme asks, as it stands on the day on which the work starts.
     *
     * @param proposed the scheme to begin with, if it can be used
     */
    void scheme(LocalDate today, Placement proposed) {
        placement.show(proposed, kind.getValue());
        placement.start(
                () -> startsOn.getOptionalValue().orElse(today),
                this::placed,
                kind,
                List.of(startsOn, hours, wage.from(), place));
    }

    private PlacedWork placed() {
        PlaceChoice where = place.getValue();
        return new PlacedWork(
                placement.read(),
                hours.getValue(),
                where == null ? null : new Postcode(where.postcode()).region(),
                wage.read() != null);
    }

    void setReadOnly(boolean readOnly) {
        setReadOnly(this, readOnly);
        needs.setReadOnly(readOnly);
        summary.setReadOnly(readOnly);
    }

    private static void setReadOnly(Component part, boolean readOnly) {
        if (part instanceof HasValue<?, ?> field) {
            field.setReadOnly(readOnly);
        } else {
            part.getChildren().forEach(child -> setReadOnly(child, readOnly));
        }
    }

    /** Readers of a public offer may rely on its kind. */
    void fixKind() {
        kind.setReadOnly(true);
    }

    /** Begins with what the employer's offers usually say, so that only what is new about this one must be typed. */
    void startEmpty(OfferDefaults usual, OfferKind offered, LocalDate today) {
        Language writing = usual.language().orElse(Language.of(getLocale()));
        kind.setValue(offered);
        language.setValue(writing);
        needs.startEmpty(writing);
        places.setValue(1);
        validThrough.setValue(today.plusMonths(1));
        usual.workplace().ifPresent(this::show);
        usual.sector().ifPresent(this::showSector);
        usual.contact().ifPresent(contact::show);
    }

    void show(OfferContent content) {
        Language reader = Language.of(getLocale());
        kind.setValue(content.kind());
        title.setValue(content.title());
        language.setValue(content.language());
        description.setValue(content.description());
        occupation.setValue(
                content.occupation() == null
                        ? null
                        : reference
                                .occupation(new EscoId(content.occupation()), reader)
                                .orElse(null));
        Optional.ofNullable(content.sector()).ifPresent(this::showSector);
        show(content.workplace());
        show(content.terms());
        needs.show(content.needs());
        contact.show(content.contact());
        validThrough.setValue(content.validThrough());
        objective.show(content);
        summary.show(content.summary());
    }

    private void showSector(String code) {
        sector.setValue(
                reference.sector(new NaceCode(code), Language.of(getLocale())).orElse(null));
    }

    private void show(Workplace workplace) {
        place.setValue(new PlaceChoice(workplace.postcode(), workplace.place()));
        directions.setValue(OfferFields.shown(workplace.directions()));
    }

    OfferContent read() {
        PlaceChoice where = place.getValue();
        return new OfferContent(
                kind.getValue(),
                placement.read(),
                title.getValue(),
                language.getValue(),
                description.getValue(),
                occupation.getValue() == null
                        ? null
                        : occupation.getValue().id().value(),
                sector.getValue() == null ? null : sector.getValue().code().value(),
                new Workplace(
                        where == null ? "" : where.postcode(),
                        where == null ? "" : where.place(),
                        OfferFields.typed(directions.getValue())),
                new WorkTerms(hours.getValue(), wage.read(), startsOn.getValue(), places.getValue()),
                needs.read(),
                contact.read(),
                validThrough.getValue(),
                objective.objective(),
                objective.reserved(),
                summary.read());
    }

    private void show(WorkTerms terms) {
        hours.setValue(terms.hoursPerWeek());
        wage.show(terms.wage());
        startsOn.setValue(terms.startsOn());
        places.setValue(terms.places());
    }

    private void chooseWords() {
        fields.errors().add("kind", kind);
        kind.setLabel(getTranslation("vacancy.form.kind"));
        kind.setItems(OfferKind.values());
        kind.setItemLabelGenerator(item -> getTranslation(item.key()));
        languages("language", "vacancy.form.language", language);
        fields.errors().add("occupation", occupation);
        occupation.setLabel(getTranslation("vacancy.form.occupation"));
        occupation.setHelperText(getTranslation("vacancy.form.occupation.help"));
        occupation.setItems(query -> stretch(
                query,
                reference.occupations(
                        query.getFilter().orElse(""), Language.of(getLocale()), query.getOffset() + query.getLimit())));
        occupation.setItemLabelGenerator(Occupation::label);
        occupation.setClearButtonVisible(true);
        fields.errors().add("sector", sector);
        sector.setLabel(getTranslation("vacancy.form.sector"));
        sector.setItems(reference.sectors(Language.of(getLocale())).stream()
                .filter(heading -> heading.code().level() == DIVISION)
                .toList());
        sector.setItemLabelGenerator(heading -> heading.code() + " " + heading.label());
        sector.setClearButtonVisible(true);
    }

    private void choosePlaceAndWork() {
        fields.errors().add("workplace.postcode", place);
        place.setLabel(getTranslation("vacancy.form.place"));
        place.setHelperText(getTranslation("vacancy.form.place.help"));
        place.setItems(query -> stretch(
                        query, reference.places(query.getFilter().orElse(""), query.getOffset() + query.getLimit()))
                .map(this::choice));
        place.setItemLabelGenerator(PlaceChoice::label);
        place.setRequiredIndicatorVisible(true);
        directions.setHelperText(getTranslation("vacancy.form.directions.help"));
    }

    private void languages(String name, String key, Select<Language> select) {
        fields.errors().add(name, select);
        select.setLabel(getTranslation(key));
        select.setItems(Language.values());
        select.setItemLabelGenerator(words::language);
    }

    private PlaceChoice choice(Place found) {
        return new PlaceChoice(found.postcode().value(), found.name().in(Language.of(getLocale())));
    }

    private static <T> Stream<T> stretch(Query<?, String> query, List<T> found) {
        return found.stream().skip(query.getOffset()).limit(query.getLimit());
    }
}
