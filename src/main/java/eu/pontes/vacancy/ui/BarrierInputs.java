package eu.pontes.vacancy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import eu.pontes.vacancy.needs.Barrier;
import eu.pontes.vacancy.needs.Diploma;
import eu.pontes.vacancy.needs.DiplomaLevel;
import eu.pontes.vacancy.needs.DiplomaNeed;
import eu.pontes.vacancy.needs.Licence;
import eu.pontes.vacancy.needs.Needs;
import java.util.EnumMap;
import java.util.Map;

/** What keeps people out, each answered with yes or no or not told; and whether a diploma is needed. */
final class BarrierInputs extends Div {

    private final Map<Barrier, Select<Boolean>> answers = new EnumMap<>(Barrier.class);
    private final Select<Licence> licence;
    private final Select<DiplomaNeed> diploma;
    private final Select<DiplomaLevel> level;

    BarrierInputs(OfferFields fields) {
        addClassName("p-form");
        licence = fields.named("needs.licence", "vacancy.form.licence", new Select<>());
        licence.setItems(Licence.values());
        licence.setEmptySelectionAllowed(true);
        diploma = fields.choice("needs.diploma.need", "vacancy.page.diploma", DiplomaNeed.values());
        level = fields.choice("needs.diploma.level", "vacancy.form.diploma.level", DiplomaLevel.values());
        for (Barrier barrier : Barrier.values()) {
            Select<Boolean> answer = answer(fields, barrier);
            answers.put(barrier, answer);
            add(answer);
            if (barrier == Barrier.DRIVING_LICENCE) {
                add(licence);
                answer.addValueChangeListener(change -> fit());
            }
        }
        diploma.setValue(DiplomaNeed.UNTOLD);
        diploma.addValueChangeListener(change -> fit());
        add(diploma, level);
        fit();
    }

    void show(Needs needs) {
        answers.forEach(
                (barrier, select) -> select.setValue(needs.answer(barrier).orElse(null)));
        licence.setValue(needs.licence());
        diploma.setValue(needs.diploma().need());
        level.setValue(needs.diploma().level());
        fit();
    }

    Map<Barrier, Boolean> answers() {
        Map<Barrier, Boolean> told = new EnumMap<>(Barrier.class);
        answers.forEach((barrier, select) -> select.getOptionalValue().ifPresent(answer -> told.put(barrier, answer)));
        return told;
    }

    /** Which licence is only asked where one is needed. */
    Select<Licence> licence() {
        return licence;
    }

    Diploma diploma() {
        return new Diploma(diploma.getValue(), level.isVisible() ? level.getValue() : null);
    }

    private void fit() {
        boolean needed = Boolean.TRUE.equals(answers().get(Barrier.DRIVING_LICENCE));
        licence.setVisible(needed);
        if (!needed) {
            licence.clear();
        }
        level.setVisible(diploma.getValue().namesLevel());
    }

    private static Select<Boolean> answer(OfferFields fields, Barrier barrier) {
        Select<Boolean> answer = fields.named("needs.barriers." + barrier, barrier.key(), new Select<>());
        answer.setItems(true, false);
        answer.setEmptySelectionAllowed(true);
        answer.setEmptySelectionCaption(fields.words("vacancy.form.untold"));
        answer.setItemLabelGenerator(told -> told == null
                ? fields.words("vacancy.form.untold")
                : fields.words(told ? "vacancy.form.yes" : "vacancy.form.no"));
        return answer;
    }
}
