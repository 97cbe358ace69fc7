package eu.pontes.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.data.value.ValueChangeMode;
import eu.pontes.kernel.Money;
import eu.pontes.plan.SubsidyRoom;
import eu.pontes.shell.Notice;
import eu.pontes.shell.Tone;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says while somebody types what may be asked at most for an action, and what the employer then pays itself. */
final class SubsidyCalculator extends Div {

    private static final BigDecimal MOST = BigDecimal.valueOf(100_000_000);

    private final transient SubsidyRoom room;
    private final BigDecimalField cost;
    private final BigDecimalField eligible;
    private final BigDecimalField asked;

    SubsidyCalculator(SubsidyRoom room, BigDecimalField cost, BigDecimalField eligible, BigDecimalField asked) {
        this.room = room;
        this.cost = cost;
        this.eligible = eligible;
        this.asked = asked;
        getElement().setAttribute("role", "status");
        for (BigDecimalField field : new BigDecimalField[] {cost, eligible, asked}) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(change -> calculate());
        }
        calculate();
    }

    private void calculate() {
        Money eligibleNow = amount(eligible.getValue());
        Money askedNow = amount(asked.getValue());
        Money askedInAll = room.askedElsewhere().plus(askedNow);
        Optional<Money> allowed = room.mostOfThePlan(eligibleNow);
        Money over = allowed.map(askedInAll::less).orElse(Money.ZERO);
        String most = allowed.isPresent()
                ? getTranslation("plan.subsidy.most", room.most(eligibleNow), askedInAll, allowed.get())
                : getTranslation("plan.subsidy.silent");
        String own = getTranslation("plan.subsidy.own", amount(cost.getValue()).less(askedNow));
        removeAll();
        if (over.cents() > 0) {
            add(new Notice(Tone.WARN, getTranslation("plan.subsidy.over", over) + " " + most));
        } else {
            add(new Notice(Tone.INFO, most + " " + own));
        }
    }

    private static Money amount(@Nullable BigDecimal typed) {
        return typed == null ? Money.ZERO : Money.of(typed.max(BigDecimal.ZERO).min(MOST));
    }
}
