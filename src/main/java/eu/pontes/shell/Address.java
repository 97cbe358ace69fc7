package eu.pontes.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import eu.pontes.kernel.Problem;
import java.util.Optional;
import java.util.UUID;

/** Reads the ids in the address of a page; what is not an id names nothing. */
public final class Address {

    private Address() {}

    /**
     * The id that a part of the address holds, if the route has that part.
     *
     * @param what the kind of thing that does not exist where the text is no id
     */
    public static Optional<UUID> id(BeforeEnterEvent event, String name, String what) {
        return event.getRouteParameters().get(name).map(text -> {
            try {
                return UUID.fromString(text);
            } catch (IllegalArgumentException notAnId) {
                throw Problem.notFound(what);
            }
        });
    }
}
