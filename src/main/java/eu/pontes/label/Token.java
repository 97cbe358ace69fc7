package eu.pontes.label;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * The secret part of a verification address: 144 random bits, so that nobody finds a label by trying.
 *
 * @param value 24 characters that need no escaping in an address
 */
record Token(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{24}");
    private static final int BYTES = 18;
    private static final SecureRandom RANDOM = new SecureRandom();

    Token {
        if (!isToken(value)) {
            throw new IllegalArgumentException("not a token");
        }
    }

    static Token next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    static boolean isToken(String text) {
        return FORM.matcher(text).matches();
    }
}
