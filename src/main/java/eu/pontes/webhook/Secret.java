package eu.pontes.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What both sides know, and calls are signed with, by the conventions of Standard Webhooks. */
final class Secret {

    static final int LENGTH = 32;

    private static final String PREFIX = "whsec_";
    private static final String ALGORITHM = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] bytes;

    Secret(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    static Secret draw() {
        byte[] drawn = new byte[LENGTH];
        RANDOM.nextBytes(drawn);
        return new Secret(drawn);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** As it is shown once. */
    String shown() {
        return PREFIX + Base64.getEncoder().encodeToString(bytes);
    }

    /** One signature in the form of the header, over the id, the moment in seconds and the body. */
    String signature(String message, Instant moment, String body) {
        String signed = message + "." + moment.getEpochSecond() + "." + body;
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(bytes, ALGORITHM));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    /** Secrets must not get into a log by accident. */
    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
