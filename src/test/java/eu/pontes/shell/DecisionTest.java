package eu.pontes.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import eu.pontes.kernel.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private int afterwards;

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
        Decision dialog = open(comment -> {
            throw Problem.stale();
        });

        decide("Name who counts.");

        assertThat(dialog.isOpened()).isTrue();
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Name who counts.");
        assertThat(_get(Fields.class).isVisible()).isTrue();
        assertThat(afterwards).isZero();
    }

    @Test
    void aMissingReasonIsShownAtItsField() {
        Decision dialog = open(comment -> {
            throw Problem.invalid("comment", "NotBlank");
        });

        decide("");

        assertThat(dialog.isOpened()).isTrue();
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
    }

    @Test
    void aDecisionIsMadeOnceAndClosesTheDialog() {
        List<String> decisions = new ArrayList<>();
        Decision dialog = open(decisions::add);

        decide("Name who counts.");

        assertThat(dialog.isOpened()).isFalse();
        assertThat(decisions).containsExactly("Name who counts.");
        assertThat(afterwards).isOne();
    }

    private static void decide(String comment) {
        _get(TextArea.class).setValue(comment);
        _click(_get(Button.class, spec -> spec.withText("Request changes")));
    }

    private Decision open(Consumer<String> deciding) {
        Decision dialog = new Decision("Request changes", "The employer is told.");
        TextArea comment = dialog.askingText("comment", "What?", 100);
        dialog.open(() -> deciding.accept(comment.getValue()), () -> afterwards++);
        return dialog;
    }
}
