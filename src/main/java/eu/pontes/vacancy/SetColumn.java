package eu.pontes.vacancy;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Some constants of an enum as a column of the type SET holds them, which takes no other words. */
public final class SetColumn {

    private SetColumn() {}

    static String written(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    /** The constants that a column names. */
    public static <E extends Enum<E>> Set<E> read(String column, Class<E> type) {
        Set<E> constants = EnumSet.noneOf(type);
        if (!column.isEmpty()) {
            for (String name : column.split(",", -1)) {
                constants.add(Enum.valueOf(type, name));
            }
        }
        return constants;
    }
}
