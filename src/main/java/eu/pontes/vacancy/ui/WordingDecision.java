package eu.pontes.vacancy.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import eu.pontes.kernel.Language;
import eu.pontes.shell.Decision;
import eu.pontes.wording.Finding;
import eu.pontes.wording.ui.FindingList;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks why words stay that name a protected criterion, before they go public. */
final class WordingDecision implements Serializable {

    private static final int LONGEST_REASON = 1000;

    private final Decision decision;
    private final TextArea reason;

    WordingDecision(String verb, List<Finding> standing, Language written) {
        FindingList findings = new FindingList(standing, written);
        decision = new Decision(verb, findings.getTranslation("vacancy.wording.consequence"));
        decision.setHeaderTitle(findings.getTranslation("vacancy.wording.title"));
        decision.showing(findings);
        reason =
                decision.askingText("wordingReason", decision.getTranslation("vacancy.wording.reason"), LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
    }

    void open(Attempt attempt, SerializableRunnable afterwards) {
        decision.open(() -> attempt.run(reason.getValue()), afterwards);
    }

    /** What is tried with the reason, or without one where none is asked. */
    @FunctionalInterface
    interface Attempt extends Serializable {
        void run(@Nullable String reason);
    }
}
