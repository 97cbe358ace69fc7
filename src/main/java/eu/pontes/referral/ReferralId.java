package eu.pontes.referral;

import eu.pontes.kernel.Problem;
import java.util.UUID;

/** Names a referral. */
public record ReferralId(UUID value) {

    /**
     * Reads an id from an address.
     *
     * @throws Problem.NotFound for what is no id, because nothing can be there
     */
    public static ReferralId parse(String text) {
        try {
            return new ReferralId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw Problem.notFound("referral");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
