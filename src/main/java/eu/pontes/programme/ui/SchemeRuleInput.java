package eu.pontes.programme.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import eu.pontes.programme.Certainty;
import eu.pontes.programme.RuleForce;
import eu.pontes.programme.SchemeRule;
import eu.pontes.programme.SchemeRuleKind;
import eu.pontes.programme.WriteSchemeRule;
import eu.pontes.shell.Fields;

/** The inputs for one rule of a scheme: what it asks of an offer, how strictly, how certain, why, and where it was read. */
final class SchemeRuleInput extends InputRow {

    private final Fields fields;
    private final transient RuleWords words;
    private final Select<SchemeRuleKind> kind;
    private final SchemeValueInput value = new SchemeValueInput();
    private final Select<RuleForce> force;
    private final Select<Certainty> certainty;
    private final SentenceInputs why = new SentenceInputs("programme.scheme.why");
    private final TextField source;
    private int position;

    SchemeRuleInput(Fields fields, RuleWords words) {
        this.fields = fields;
        this.words = words;
        kind = words.choice("programme.rule", SchemeRuleKind.values());
        force = words.choice("programme.force", RuleForce.values());
        certainty = words.choice("programme.certainty", Certainty.values());
        // Until somebody has read it, nothing is certain, and what is not certain stops nobody
        force.setValue(RuleForce.INFORM);
        certainty.setValue(Certainty.UNVERIFIED);
        source = words.source();
        place(kind);
        place(value);
        place(force, certainty);
        place(why);
        place(source);
        kind.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                value.ask(change.getValue().value());
            }
            stand(position);
        });
        value.whenChanged(this::summarise);
    }

    @Override
    void stand(int at) {
        position = at;
        String path = "content.rules[" + at + "].";
        fields.add(path + "kind", kind);
        value.stand(fields, path + "value");
        fields.add(path + "force", force);
        fields.add(path + "certainty", certainty);
        why.stand(fields, path + "why");
        fields.add(path + "source", source);
        summarise();
    }

    void show(SchemeRule rule) {
        kind.setValue(rule.kind());
        value.show(rule);
        force.setValue(rule.force());
        certainty.setValue(rule.certainty());
        why.show(rule.why());
        source.setValue(rule.source());
        stand(position);
    }

    WriteSchemeRule rule() {
        return new WriteSchemeRule(
                kind.getValue(),
                value.said(),
                force.getValue(),
                certainty.getValue(),
                why.sentence(),
                source.getValue());
    }

    private void summarise() {
        String asks = kind.getOptionalValue()
                .map(chosen -> SchemeFields.asks(chosen, value.said(), words))
                .orElseGet(() -> words.text("programme.scheme.rule.fresh"));
        call(words.text("programme.row", position + 1, asks));
    }
}
