package eu.pontes.platform.web;

import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * A short name for content, which changes whenever the content does. It guards nothing, and a page has one made each time
 * it is read: a hash that nobody can forge took a sixth of the time of a search, and one without that claim a tenth of the
 * time of the page. Two checksums by different rules, which processors know how to compute, are 64 bits of name for next
 * to nothing.
 */
final class Digest {

    private Digest() {}

    static String of(byte[] content) {
        long name = checked(new CRC32(), content) << Integer.SIZE | checked(new CRC32C(), content);
        return HexFormat.of().toHexDigits(name);
    }

    private static long checked(Checksum sum, byte[] content) {
        sum.update(content, 0, content.length);
        return sum.getValue();
    }
}
