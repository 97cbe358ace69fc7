package eu.pontes.plan;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The two numbers behind a share; both are absent for everything else. */
@Embeddable
class PartOfWhole {

    private @Nullable Integer part;

    private @Nullable Integer whole;

    protected PartOfWhole() {}

    /** The numbers of a reading, if it has two. */
    static @Nullable PartOfWhole of(Reading reading) {
        if (!(reading instanceof Reading.Share share)) {
            return null;
        }
        PartOfWhole numbers = new PartOfWhole();
        numbers.part = share.part();
        numbers.whole = share.whole();
        return numbers;
    }

    static Optional<Reading.Share> share(@Nullable PartOfWhole numbers) {
        return numbers == null || numbers.part == null || numbers.whole == null
                ? Optional.empty()
                : Optional.of(new Reading.Share(numbers.part, numbers.whole));
    }
}
