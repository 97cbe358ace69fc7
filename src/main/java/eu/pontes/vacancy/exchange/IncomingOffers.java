package eu.pontes.vacancy.exchange;

import eu.pontes.kernel.Sha256;

/** A file that somebody brings. */
public final class IncomingOffers {

    /** The largest file that is read. */
    public static final int MOST_BYTES = OfferFileReader.MOST_BYTES;

    private static final int LONGEST_NAME = 160;

    private final String name;
    private final byte[] content;
    private final ImportDefaults defaults;

    /** @param defaults what goes for every offer in it that does not say so itself */
    public IncomingOffers(String name, byte[] content, ImportDefaults defaults) {
        this.name = name;
        this.content = content.clone();
        this.defaults = defaults;
    }

    /** What the file is called, as far as that can be shown. */
    String name() {
        String shown = name.replaceAll("[\\p{C}\\p{Z}]+", " ").strip();
        return shown.length() <= LONGEST_NAME ? shown : shown.substring(0, LONGEST_NAME);
    }

    String sha256() {
        return Sha256.of(content);
    }

    ImportDefaults defaults() {
        return defaults;
    }

    byte[] content() {
        return content.clone();
    }
}
