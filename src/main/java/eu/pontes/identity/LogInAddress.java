package eu.pontes.identity;

import java.util.Optional;

/** The mail address of whoever is logged in, as the identity provider has verified it. */
public interface LogInAddress {

    /** Nothing where the account has none, or nobody has verified it. */
    Optional<String> verified();
}
