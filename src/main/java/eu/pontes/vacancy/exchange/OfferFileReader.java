package eu.pontes.vacancy.exchange;

import eu.pontes.platform.text.EncodedText;
import java.util.List;

/** Reads a file of offers; which kind it is, its first characters say. Nothing is ever fetched from an address in it. */
final class OfferFileReader {

    /** The largest file, the same for a screen and a program. */
    static final int MOST_BYTES = 1 << 20;

    /** The most offers in one file. */
    static final int MOST_OFFERS = 200;

    private static final int MEGABYTES = MOST_BYTES >> 20;

    private OfferFileReader() {}

    static List<ReadOffer> read(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw OfferFileFault.of("file-too-large", MEGABYTES);
        }
        if (file.length > 1 && file[0] == 'P' && file[1] == 'K') {
            throw OfferFileFault.of("offer-file-workbook");
        }
        String text = EncodedText.read(file);
        if (text.isBlank()) {
            throw OfferFileFault.of("file-empty");
        }
        if (text.indexOf('\0') >= 0) {
            throw OfferFileFault.of("offer-file-unreadable");
        }
        char first = text.stripLeading().charAt(0);
        List<ReadOffer> offers = first == '{' || first == '[' ? JsonOffers.read(text) : CsvOffers.read(text);
        if (offers.isEmpty()) {
            throw OfferFileFault.of("offer-file-no-offer");
        }
        return offers;
    }

    /** Refuses a file that goes on after the most that is taken over at once. */
    static void fits(int already) {
        if (already >= MOST_OFFERS) {
            throw OfferFileFault.of("offer-file-offers", MOST_OFFERS);
        }
    }
}
