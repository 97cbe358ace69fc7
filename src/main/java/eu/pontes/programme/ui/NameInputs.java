package eu.pontes.programme.ui;

import com.vaadin.flow.component.textfield.TextField;
import eu.pontes.programme.Names;
import eu.pontes.programme.WriteNames;
import java.io.Serializable;

/** A name in every language. */
final class NameInputs implements Serializable {

    private static final int LONGEST = 120;

    private final TextField nl;
    private final TextField fr;
    private final TextField de;
    private final TextField en;

    private NameInputs(TextField nl, TextField fr, TextField de, TextField en) {
        this.nl = nl;
        this.fr = fr;
        this.de = de;
        this.en = en;
    }

    /**
     * What something is called.
     *
     * @param path of the names in the command that they fill
     */
    static NameInputs names(ProposalForm form, String path) {
        return new NameInputs(
                form.placed(form.text(path + ".nl", "programme.name.nl", LONGEST)),
                form.placed(form.text(path + ".fr", "programme.name.fr", LONGEST)),
                form.placed(form.text(path + ".de", "programme.name.de", LONGEST)),
                form.placed(form.text(path + ".en", "programme.name.en", LONGEST)));
    }

    /** What stands behind a number. */
    static NameInputs units(ProposalForm form, String path) {
        return new NameInputs(
                form.placed(form.text(path + ".nl", "programme.unit.nl", LONGEST)),
                form.placed(form.text(path + ".fr", "programme.unit.fr", LONGEST)),
                form.placed(form.text(path + ".de", "programme.unit.de", LONGEST)),
                form.placed(form.text(path + ".en", "programme.unit.en", LONGEST)));
    }

    void show(Names names) {
        nl.setValue(names.nl());
        fr.setValue(names.fr());
        de.setValue(names.de());
        en.setValue(names.en());
    }

    WriteNames names() {
        return new WriteNames(nl.getValue(), fr.getValue(), de.getValue(), en.getValue());
    }
}
