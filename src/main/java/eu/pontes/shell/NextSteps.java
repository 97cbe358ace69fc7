package eu.pontes.shell;

import eu.pontes.identity.Caller;
import java.util.List;

/** A feature that knows what a caller should do next; the start page asks them all. */
public interface NextSteps {

    /** What waits for this caller, or nothing if the feature is not theirs. */
    List<NextStep> of(Caller caller);
}
