package eu.pontes.review.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import eu.pontes.kernel.Problem;
import eu.pontes.shell.Fields;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DecisionDialogTest {

    @BeforeEach
    void start() {
        MockVaadin.setup();
    }

    @AfterEach
    void stop() {
        MockVaadin.tearDown();
    }

    @Test
    void whatTheSlowerConsultantTypedStays() {
        DecisionDialog dialog = open(comment -> {
            throw Problem.stale();
        });

        decide("Name who counts.");

        assertThat(dialog.isOpened()).isTrue();
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Name who counts.");
        assertThat(_get(Fields.class).isVisible()).isTrue();
    }

    @Test
    void aMissingReasonIsShownAtItsField() {
        DecisionDialog dialog = open(comment -> {
            throw Problem.invalid("comment", "NotBlank");
        });

        decide("");

        assertThat(dialog.isOpened()).isTrue();
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
    }

    @Test
    void aDecisionClosesTheDialog() {
        List<String> decisions = new ArrayList<>();
        DecisionDialog dialog = open(decisions::add);

        decide("Name who counts.");

        assertThat(dialog.isOpened()).isFalse();
        assertThat(decisions).containsExactly("Name who counts.");
    }

    private static void decide(String comment) {
        _get(TextArea.class).setValue(comment);
        _click(_get(Button.class, spec -> spec.withText("Request changes")));
    }

    private static DecisionDialog open(DecisionDialog.Deciding deciding) {
        DecisionDialog dialog = new DecisionDialog("Request changes", "The employer is told.", "What?", true, deciding);
        dialog.open();
        return dialog;
    }
}
