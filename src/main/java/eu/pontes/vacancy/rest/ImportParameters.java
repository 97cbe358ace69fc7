package eu.pontes.vacancy.rest;

import eu.pontes.vacancy.exchange.ImportDefaults;
import eu.pontes.vacancy.exchange.IncomingOffers;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** What a program says about a file that it brings. */
public class ImportParameters {

    @QueryParam("fileName")
    private @Nullable String fileName;

    @QueryParam("language")
    private @Nullable String language;

    @QueryParam("neededLanguages")
    private @Nullable String neededLanguages;

    @QueryParam("hoursPerWeek")
    private @Nullable String hoursPerWeek;

    @QueryParam("contactPhone")
    private @Nullable String contactPhone;

    @QueryParam("contactMail")
    private @Nullable String contactMail;

    @QueryParam("validThrough")
    private @Nullable String validThrough;

    @QueryParam("withoutFaulty")
    private @Nullable String withoutFaulty;

    @QueryParam("despiteTwins")
    private @Nullable String despiteTwins;

    IncomingOffers file(byte[] content) {
        return new IncomingOffers(
                fileName == null || fileName.isBlank() ? "api" : fileName,
                content,
                new ImportDefaults(language, neededLanguages, hoursPerWeek, contactPhone, contactMail, validThrough));
    }

    boolean withoutFaulty() {
        return Boolean.parseBoolean(withoutFaulty);
    }

    boolean despiteTwins() {
        return Boolean.parseBoolean(despiteTwins);
    }
}
