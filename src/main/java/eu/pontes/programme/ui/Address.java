package eu.pontes.programme.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import eu.pontes.kernel.Problem;
import java.util.Optional;
import java.util.UUID;

/** Reads the ids in the address of a page; what is not an id names nothing. */
final class Address {

    private Address() {}

    static Optional<UUID> id(BeforeEnterEvent event, String name, String what) {
        return event.getRouteParameters().get(name).map(text -> {
            try {
                return UUID.fromString(text);
            } catch (IllegalArgumentException notAnId) {
                throw Problem.notFound(what);
            }
        });
    }
}
