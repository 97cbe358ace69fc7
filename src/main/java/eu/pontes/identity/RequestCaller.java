package eu.pontes.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.function.Supplier;

/** Remembers the caller for one request, so that a screen full of service calls looks the member up once. */
@RequestScoped
class RequestCaller {

    private boolean known;
    private Optional<Caller> caller = Optional.empty();

    Optional<Caller> caller(Supplier<Optional<Caller>> lookUp) {
        if (!known) {
            caller = lookUp.get();
            known = true;
        }
        return caller;
    }
}
