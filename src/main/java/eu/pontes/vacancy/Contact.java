package eu.pontes.vacancy;

import eu.pontes.platform.validation.PlainText;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom to call, write to or see; every way that is given is welcome.
 *
 * @param visit where and when people may drop in
 */
public record Contact(
        @Nullable @Size(max = 160) @PlainText String name,
        @Nullable @Size(max = 30) String phone,
        @Nullable @Size(max = 254) @Email String mail,
        @Nullable @Size(max = 300) @PlainText String visit) {

    /** Of an offer that nobody may react to any more. */
    static final Contact NONE = new Contact(null, null, null, null);

    /** The ways in which people may react. */
    public Set<ContactWay> ways() {
        Set<ContactWay> ways = EnumSet.noneOf(ContactWay.class);
        add(ways, ContactWay.PHONE, phone);
        add(ways, ContactWay.MAIL, mail);
        add(ways, ContactWay.IN_PERSON, visit);
        return ways;
    }

    private static void add(Set<ContactWay> ways, ContactWay way, @Nullable String given) {
        if (given != null && !given.isBlank()) {
            ways.add(way);
        }
    }
}
