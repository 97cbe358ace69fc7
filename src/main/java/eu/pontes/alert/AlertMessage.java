package eu.pontes.alert;

/**
 * What the outbox keeps of a mail to be written.
 *
 * @param after the match after which the news begins
 * @param upTo the match with which it ends
 */
record AlertMessage(Kind kind, long after, long upTo) {

    /** Names the handler. */
    static final String TOPIC = "alert";

    static final AlertMessage CONFIRM = new AlertMessage(Kind.CONFIRM, 0, 0);
    static final AlertMessage RENEW = new AlertMessage(Kind.RENEW, 0, 0);

    /** What the mail is for. */
    enum Kind {
        CONFIRM,
        NEWS,
        RENEW
    }

    static AlertMessage news(long after, long upTo) {
        return new AlertMessage(Kind.NEWS, after, upTo);
    }
}
