package eu.pontes.kernel;

/** An enum whose constants people read: each has a text in every language under {@link #key()}. */
public interface Worded {

    /** The text key, for example {@code enum.PlanStatus.DRAFT}. */
    default String key() {
        Enum<?> constant = (Enum<?>) this;
        return "enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }
}
