package eu.pontes.platform.web;

import gg.jte.TemplateOutput;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A page as it is sent. A template writes some thousands of pieces, most of a few letters that are written alike in bytes;
 * they are written behind each other here, and not kept as so many arrays of their own.
 */
final class Utf8Page implements TemplateOutput {

    private static final int MOSTLY_ENOUGH = 1 << 16;
    private static final int FIRST_BEYOND_ASCII = 0x80;

    private byte[] bytes = new byte[MOSTLY_ENOUGH];
    private int length;

    @Override
    public void writeContent(String text) {
        writeContent(text, 0, text.length());
    }

    @Override
    public void writeContent(String text, int from, int to) {
        makeRoom(to - from);
        int at = length;
        for (int i = from; i < to; i++) {
            char letter = text.charAt(i);
            if (letter >= FIRST_BEYOND_ASCII) {
                // What stands behind the first such letter, together: two chars may be one letter
                length = at;
                writeBinaryContent(text.substring(i, to).getBytes(StandardCharsets.UTF_8));
                return;
            }
            bytes[at++] = (byte) letter;
        }
        length = at;
    }

    @Override
    public void writeBinaryContent(byte[] content) {
        makeRoom(content.length);
        System.arraycopy(content, 0, bytes, length, content.length);
        length += content.length;
    }

    private void makeRoom(int more) {
        if (more > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    /** All that was written. */
    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }
}
