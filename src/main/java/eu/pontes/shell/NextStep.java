package eu.pontes.shell;

import java.util.List;

/**
 * Something that waits for the user: one card of the start page.
 *
 * @param order the lower, the sooner it is shown
 * @param sentence the text key of a sentence with one verb
 * @param arguments what the sentence mentions
 * @param path where it is done, under {@code /app}, without a leading slash
 */
public record NextStep(int order, String sentence, List<Object> arguments, String path) {

    public NextStep {
        arguments = List.copyOf(arguments);
    }

    public static NextStep of(int order, String path, String sentence, Object... arguments) {
        return new NextStep(order, sentence, List.of(arguments), path);
    }
}
