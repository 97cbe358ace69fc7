package eu.pontes.vacancy.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What an employer typed about a contact, made fit for an address. */
public final class Links {

    private Links() {}

    /** An address that makes a telephone call. */
    public static String phone(String number) {
        return "tel:" + number.replaceAll("[^+0-9]", "");
    }

    /** An address that opens a mail, and cannot slip in a subject or other readers. */
    public static String mail(String address) {
        return "mailto:"
                + URLEncoder.encode(address, StandardCharsets.UTF_8)
                        .replace("%40", "@")
                        .replace("+", "%20");
    }
}
