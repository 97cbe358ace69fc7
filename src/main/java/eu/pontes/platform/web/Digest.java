package eu.pontes.platform.web;

import java.util.HexFormat;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * A short name for content, which changes whenever the content does. It guards nothing, and a page has one made each time
 * it is read: a hash that nobody can forge took a sixth of the time of a search.
 */
final class Digest {

    private Digest() {}

    static String of(byte[] content) {
        return HexFormat.of().toHexDigits(MurmurHash3.hash128x64(content)[0]);
    }
}
