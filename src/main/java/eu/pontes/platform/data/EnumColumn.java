package eu.pontes.platform.data;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Some constants of an enum in one column, as a column of the type SET holds them: their names with commas between. */
public final class EnumColumn {

    private EnumColumn() {}

    /** The names of the constants, each once and in the order of the enum. */
    public static String written(Collection<? extends Enum<?>> constants) {
        return constants.stream().distinct().sorted().map(Enum::name).collect(Collectors.joining(","));
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
