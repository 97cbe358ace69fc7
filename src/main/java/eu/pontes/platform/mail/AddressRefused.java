package eu.pontes.platform.mail;

/** The reader's server will not take a mail for this address, now or later. */
public class AddressRefused extends Exception {

    public AddressRefused(Throwable cause) {
        super("the address was refused", cause);
    }
}
