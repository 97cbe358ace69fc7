package eu.pontes.plan.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import eu.pontes.identity.OrganisationSummary;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.Period;
import eu.pontes.kernel.TenantId;
import eu.pontes.plan.Continuation;
import eu.pontes.plan.DraftPlan;
import eu.pontes.plan.PlanView;
import eu.pontes.plan.SectorAgreement;
import eu.pontes.programme.Certainty;
import eu.pontes.programme.PlanType;
import eu.pontes.shell.DayPicker;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The inputs for what a plan begins with; the types on offer are those that hold on its first day. */
@SuppressWarnings("serial")
final class DetailsInputs implements Serializable {

    private static final int LONGEST_TITLE = 160;

    private final transient Function<LocalDate, List<PlanType>> typesOn;
    private final TextField title;
    private final DayPicker startsOn;
    private final DayPicker endsOn;
    private final Select<PlanType> type = new Select<>();
    private final Select<OrganisationSummary> service = new Select<>();
    private final Select<SectorAgreement> sector;
    private final Paragraph rule = new Paragraph();
    private @Nullable String wantedType;
    private String typeGone = "";

    DetailsInputs(PlanForm form, Function<LocalDate, List<PlanType>> typesOn, List<OrganisationSummary> services) {
        this.typesOn = typesOn;
        title = form.text("title", form.getTranslation("plan.title"), LONGEST_TITLE);
        title.setHelperText(form.getTranslation("plan.title.help"));
        startsOn = form.day("startsOn", form.getTranslation("plan.starts-on"));
        endsOn = form.day("endsOn", form.getTranslation("plan.ends-on"));
        form.choice(
                "planType",
                form.getTranslation("plan.type"),
                type,
                choice -> choice.id().toString());
        type.setItemLabelGenerator(PlanType::name);
        rule.addClassName("p-hint");
        form.placed(rule);
        form.choice(
                "service",
                form.getTranslation("plan.service"),
                service,
                choice -> choice.id().toString());
        service.setItemLabelGenerator(OrganisationSummary::name);
        service.setItems(services);
        sector = form.choice("sectorAgreement", form.getTranslation("plan.sector"), SectorAgreement.values());
        sector.setHelperText(form.getTranslation("plan.sector.help"));
        sector.setValue(SectorAgreement.UNKNOWN);
        startsOn.addValueChangeListener(change -> offerTypes(change.getValue()));
        type.addValueChangeListener(change -> explain(change.getValue()));
    }

    /** A first day that leaves time to write the plan. */
    void suggest(LocalDate today) {
        startsOn.setValue(today.plusMonths(2).withDayOfMonth(1));
        List<OrganisationSummary> services =
                service.getListDataView().getItems().toList();
        if (services.size() == 1) {
            service.setValue(services.get(0));
        }
    }

    /** What the plan that another one continues begins with: on the day after that one, or as soon as there is time. */
    void propose(Continuation from, Language language, LocalDate today) {
        PlanView earlier = from.earlier();
        suggest(today);
        LocalDate next = earlier.period().to().plusDays(1);
        if (next.isAfter(startsOn.getValue())) {
            startsOn.setValue(next);
        }
        wantedType = from.typeCode();
        typeGone = rule.getTranslation(
                "plan.continue.type-gone", earlier.planType().in(language));
        offerTypes(startsOn.getValue());
        title.setValue(shortened(rule.getTranslation("plan.continue.title", earlier.title())));
        sector.setValue(earlier.sectorAgreement());
        offered(service, earlier.service(), OrganisationSummary::id).ifPresent(service::setValue);
    }

    /** It is cut rather than refused where the earlier title is long. */
    private static String shortened(String title) {
        return title.length() <= LONGEST_TITLE
                ? title
                : title.substring(0, LONGEST_TITLE).strip();
    }

    /** Tells the first and the last day each time that there are both. */
    void onPeriod(SerializableConsumer<Period> told) {
        for (DayPicker day : List.of(startsOn, endsOn)) {
            day.addValueChangeListener(change -> {
                LocalDate from = startsOn.getValue();
                LocalDate to = endsOn.getValue();
                if (from != null && to != null && to.isAfter(from)) {
                    told.accept(new Period(from, to));
                }
            });
        }
    }

    void show(PlanView plan) {
        title.setValue(plan.title());
        startsOn.setValue(plan.period().from());
        endsOn.setValue(plan.period().to());
        sector.setValue(plan.sectorAgreement());
        offered(type, plan.planTypeId(), PlanType::id).ifPresent(type::setValue);
        offered(service, plan.service(), OrganisationSummary::id).ifPresent(service::setValue);
    }

    private static <T, I> Optional<T> offered(Select<T> select, I wanted, Function<T, I> id) {
        return select.getListDataView()
                .getItems()
                .filter(choice -> id.apply(choice).equals(wanted))
                .findFirst();
    }

    DraftPlan content() {
        return new DraftPlan(
                title.getValue(),
                typeId(type.getValue()),
                serviceId(service.getValue()),
                startsOn.getValue(),
                endsOn.getValue(),
                sector.getValue());
    }

    private void offerTypes(@Nullable LocalDate day) {
        PlanType chosen = type.getValue();
        List<PlanType> types = day == null ? List.of() : typesOn.apply(day);
        type.setItems(types);
        if (chosen != null && types.contains(chosen)) {
            type.setValue(chosen);
        } else if (wantedType != null) {
            types.stream()
                    .filter(offered -> offered.code().equals(wantedType))
                    .findFirst()
                    .ifPresentOrElse(type::setValue, () -> rule.setText(typeGone));
        }
    }

    private void explain(@Nullable PlanType chosen) {
        if (chosen == null) {
            rule.setText("");
            return;
        }
        String label =
                chosen.leadsToLabel() ? rule.getTranslation("plan.label.yes") : rule.getTranslation("plan.label.no");
        rule.setText(
                chosen.certainty() == Certainty.VERIFIED
                        ? rule.getTranslation("plan.type.rule", label, chosen.maxMonths(), chosen.checkedOn())
                        : rule.getTranslation("plan.type.unverified", label, chosen.maxMonths()));
        LocalDate from = startsOn.getValue();
        if (from != null && endsOn.isEmpty()) {
            endsOn.setValue(from.plusMonths(chosen.maxMonths()).minusDays(1));
        }
    }

    @SuppressWarnings("NullAway")
    private static UUID typeId(@Nullable PlanType type) {
        return type == null ? null : type.id();
    }

    @SuppressWarnings("NullAway")
    private static TenantId serviceId(@Nullable OrganisationSummary service) {
        return service == null ? null : service.id();
    }
}
