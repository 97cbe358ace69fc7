package eu.pontes.identity;

import eu.pontes.kernel.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Knows who is calling: the member behind the log-in or token of this request. */
@ApplicationScoped
public class Callers {

    private static final ThreadLocal<@Nullable Caller> ON_BEHALF = new ThreadLocal<>();

    private final SecurityContext security;
    private final Members members;
    private final RequestCaller request;

    @Inject
    Callers(SecurityContext security, Members members, RequestCaller request) {
        this.security = security;
        this.members = members;
        this.request = request;
    }

    /**
     * The caller.
     *
     * @throws Problem.Forbidden if nobody is logged in, or the account belongs to no organisation
     */
    public Caller current() {
        return find().orElseThrow(() -> Problem.forbidden("no-organisation"));
    }

    /** The caller, or nothing for an anonymous request or an account without organisation. */
    public Optional<Caller> find() {
        Caller delegated = ON_BEHALF.get();
        if (delegated != null) {
            return Optional.of(delegated);
        }
        Principal principal = security.getCallerPrincipal();
        if (principal == null) {
            return Optional.empty();
        }
        return request.caller(() -> members.callerOf(CallerSubject.of(principal)));
    }

    /** Does work that the system itself starts, or a test, in the name of a member. */
    public <T> T as(Caller caller, Supplier<T> work) {
        Caller outer = ON_BEHALF.get();
        ON_BEHALF.set(caller);
        try {
            return work.get();
        } finally {
            if (outer == null) {
                ON_BEHALF.remove();
            } else {
                ON_BEHALF.set(outer);
            }
        }
    }
}
