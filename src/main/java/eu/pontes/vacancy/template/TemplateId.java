package eu.pontes.vacancy.template;

import eu.pontes.kernel.Problem;
import java.util.UUID;

/** Names a template of an offer. */
public record TemplateId(UUID value) {

    private static final int LENGTH = 36;

    /**
     * Reads an id from an address.
     *
     * @throws Problem.NotFound for what is no id, because nothing can be there
     */
    public static TemplateId parse(String text) {
        try {
            if (text.length() == LENGTH) {
                return new TemplateId(UUID.fromString(text));
            }
        } catch (IllegalArgumentException e) {
            throw Problem.notFound("template");
        }
        throw Problem.notFound("template");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
