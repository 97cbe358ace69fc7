package eu.pontes.identity;

import java.util.Arrays;

/** Reads {@link OpensWith}, so that the menu shows what the door lets through. */
public final class Openings {

    private Openings() {}

    /** Whether a view opens to somebody, as far as permissions go. */
    public static boolean opens(Class<?> view, Caller caller) {
        OpensWith rule = view.getAnnotation(OpensWith.class);
        return rule == null || Arrays.stream(rule.value()).anyMatch(caller::may);
    }
}
