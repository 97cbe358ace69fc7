package eu.pontes.platform.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address that a mail can be sent to, always written in the same way: in small letters, and with the domain as mail
 * servers know it. Nothing in it can end a line, add a reader or start another header.
 */
public record MailAddress(String value) {

    /** What mail servers take at most. */
    public static final int LONGEST = 254;

    private static final Pattern LOCAL = Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}");
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]");

    public MailAddress {
        if (!isMail(value)) {
            throw new IllegalArgumentException("not an address for mail");
        }
    }

    /** What somebody typed, if mail can be sent there. */
    public static Optional<MailAddress> of(String typed) {
        String address = typed.strip();
        int at = address.lastIndexOf('@');
        if (at < 1 || address.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            String domain = IDN.toASCII(address.substring(at + 1));
            String written = (address.substring(0, at) + "@" + domain).toLowerCase(Locale.ROOT);
            return isMail(written) ? Optional.of(new MailAddress(written)) : Optional.empty();
        } catch (IllegalArgumentException noDomain) {
            return Optional.empty();
        }
    }

    private static boolean isMail(String address) {
        int at = address.lastIndexOf('@');
        return at > 0
                && address.length() <= LONGEST
                && LOCAL.matcher(address.substring(0, at)).matches()
                && DOMAIN.matcher(address.substring(at + 1)).matches()
                && isStrict(address);
    }

    private static boolean isStrict(String address) {
        try {
            new InternetAddress(address, true).validate();
            return true;
        } catch (AddressException refused) {
            return false;
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
