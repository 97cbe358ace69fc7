package eu.pontes.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import org.jspecify.annotations.Nullable;

/** JSON that stands inside a page for machines to read: no text in it can end the element that it stands in. */
public final class PageData {

    private static final ObjectWriter WRITER = new ObjectMapper().writer().with(new WithoutMarkup());

    private PageData() {}

    public static String of(JsonNode data) {
        try {
            return WRITER.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree is always writable", e);
        }
    }

    /** Writes the characters that make markup as their numbers. */
    private static final class WithoutMarkup extends CharacterEscapes {

        private static final long serialVersionUID = 1;

        private final int[] codes = standardAsciiEscapesForJSON();

        WithoutMarkup() {
            for (char markup : new char[] {'<', '>', '&', '\''}) {
                codes[markup] = ESCAPE_STANDARD;
            }
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return codes.clone();
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return null;
        }
    }
}
