package eu.pontes.journey;

import eu.pontes.support.system.Visitor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Looks at a page as people with different eyes, hands and screens do, and gathers what stands in their way. */
final class Barriers {

    private final List<String> found = Collections.synchronizedList(new ArrayList<>());

    List<String> found() {
        return found;
    }

    /** At a desk, with the keyboard alone, on a telephone, and on a telephone in the dark; each leaves a picture. */
    void inspect(Visitor visitor, String name) {
        String file = name.replaceAll("[/:]+", "-");
        note(visitor.picture(file)::findsNoBarrier);
        note(visitor::reachesEverythingByKeyboard);
        note(visitor.onTelephone().picture(file + "-360")::fitsTheScreen);
        note(visitor::findsNoBarrier);
        note(visitor.inDark().picture(file + "-360-dark")::findsNoBarrier);
        visitor.inLight().onDesk();
    }

    /** Goes on after a barrier, so that one walk tells of all of them. */
    private void note(Runnable look) {
        try {
            look.run();
        } catch (AssertionError barrier) {
            found.add(String.valueOf(barrier.getMessage()));
        }
    }
}
