package eu.pontes.vacancy.ui;

import static eu.pontes.vacancy.ui.OfferFields.row;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import eu.pontes.kernel.Language;
import eu.pontes.vacancy.needs.LanguageLevel;
import eu.pontes.vacancy.needs.LanguageNeed;
import eu.pontes.vacancy.needs.NeedsWords;
import eu.pontes.vacancy.needs.Skill;
import eu.pontes.vacancy.needs.SkillNeed;
import eu.pontes.vacancy.needs.SpokenLanguages;
import eu.pontes.wording.ui.WordingHints;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the work asks of one language: one level for all skills at once, or each skill apart, now and later. */
final class LanguageInputs extends Div {

    private final OfferFields fields;
    private final ComboBox<String> language = new ComboBox<>();
    private final Select<LanguageLevel> level = new Select<>();
    private final Map<Skill, Select<LanguageLevel>> now = new EnumMap<>(Skill.class);
    private final Map<Skill, Select<LanguageLevel>> later = new EnumMap<>(Skill.class);
    private final IntegerField months = new IntegerField();
    private final Details apart;

    LanguageInputs(OfferFields fields, NeedsWords words) {
        this.fields = fields;
        addClassName("p-form");
        language.setLabel(fields.words("vacancy.form.needed-language"));
        language.setItems(SpokenLanguages.byName(Language.of(getLocale())));
        language.setItemLabelGenerator(words::language);
        levels(level, fields.words("vacancy.form.needed-level"));
        level.setPlaceholder(fields.words("vacancy.form.needed-level.apart"));
        Div skills = new Div();
        skills.addClassName("p-form");
        for (Skill skill : Skill.values()) {
            String name = fields.words(skill.key());
            skills.add(row(
                    choice(now, skill, fields.words("vacancy.form.skill.now", name)),
                    choice(later, skill, fields.words("vacancy.form.skill.later", name))));
        }
        months.setLabel(fields.words("vacancy.form.skill.months"));
        skills.add(months);
        apart = new Details(fields.words("vacancy.form.skills"), skills);
        add(row(language, level), apart);
        level.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                now.values().forEach(select -> select.setValue(change.getValue()));
            }
        });
        now.values().forEach(select -> select.addValueChangeListener(change -> level.setValue(common())));
    }

    /** Lets the service's names of the fields lead here. */
    void stand(int position, WordingHints hints) {
        addComponentAtIndex(1, hints.under(path(position), levels(), () -> read().levels()));
        String path = path(position) + ".";
        fields.errors().add(path + "language", language);
        fields.errors().add(path + "months", months);
        for (Skill skill : Skill.values()) {
            String name = path + skill.name().toLowerCase(Locale.ROOT);
            fields.errors().add(name + ".dayOne", Objects.requireNonNull(now.get(skill)));
            fields.errors().add(name + ".later", Objects.requireNonNull(later.get(skill)));
        }
    }

    /** The name of a language in the content of the offer. */
    static String path(int position) {
        return "needs.languages[" + position + "]";
    }

    private List<Select<LanguageLevel>> levels() {
        return Stream.concat(now.values().stream(), later.values().stream()).toList();
    }

    void show(LanguageNeed need) {
        language.setValue(need.language());
        for (Skill skill : Skill.values()) {
            Objects.requireNonNull(now.get(skill)).setValue(need.in(skill).dayOne());
            Objects.requireNonNull(later.get(skill)).setValue(need.in(skill).later());
        }
        months.setValue(need.months());
        apart.setOpened(need.rises() || common() == null);
    }

    LanguageNeed read() {
        return new LanguageNeed(
                language.getValue(),
                skill(Skill.LISTEN),
                skill(Skill.SPEAK),
                skill(Skill.READ),
                skill(Skill.WRITE),
                months.getValue());
    }

    /** Opens what is folded, so that an error in it can be seen and reached. */
    void unfold() {
        apart.setOpened(true);
    }

    private SkillNeed skill(Skill skill) {
        return new SkillNeed(
                Objects.requireNonNull(now.get(skill)).getValue(),
                Objects.requireNonNull(later.get(skill)).getValue());
    }

    private @Nullable LanguageLevel common() {
        Set<LanguageLevel> levels = now.values().stream()
                .map(Select::getValue)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return levels.size() == 1 ? levels.iterator().next() : null;
    }

    private Select<LanguageLevel> choice(Map<Skill, Select<LanguageLevel>> kept, Skill skill, String label) {
        Select<LanguageLevel> select = new Select<>();
        levels(select, label);
        if (kept == later) {
            select.setEmptySelectionAllowed(true);
            select.setEmptySelectionCaption(fields.words("vacancy.form.skill.same"));
        }
        kept.put(skill, select);
        return select;
    }

    private void levels(Select<LanguageLevel> select, String label) {
        select.setLabel(label);
        select.setItems(LanguageLevel.values());
        select.setItemLabelGenerator(
                item -> item == null ? fields.words("vacancy.form.skill.same") : fields.words(item.key()));
    }
}
