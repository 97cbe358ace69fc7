package eu.pontes.charter;

import eu.pontes.kernel.TenantId;
import eu.pontes.reference.PlaceName;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of the public register: an organisation that stands by the charter. */
public record RegisterEntry(
        TenantId employer, String name, @Nullable PlaceName municipality, LocalDate signedOn, int charterVersion) {}
