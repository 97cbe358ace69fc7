package eu.pontes.webhook;

import eu.pontes.kernel.Worded;
import java.util.Arrays;
import java.util.List;

/** What an organisation can be told: employers about their own offers, job desks about all; both about their referrals. */
public enum WebhookEvent implements Worded {
    OFFER_PUBLISHED("offer.published"),
    OFFER_CHANGED("offer.changed"),
    /** Off the public pages, for a while or for good. */
    OFFER_CLOSED("offer.closed"),
    REFERRAL_CHANGED("referral.changed"),
    /** Sent by hand, to see whether anything arrives. */
    TEST("webhook.test");

    private final String type;

    WebhookEvent(String type) {
        this.type = type;
    }

    /** What one can subscribe to. */
    public static List<WebhookEvent> offered() {
        return Arrays.stream(values()).filter(event -> event != TEST).toList();
    }

    /** How the body of a call names it. */
    public String type() {
        return type;
    }
}
