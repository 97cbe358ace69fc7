package eu.pontes.measure;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A public document that describes measures. */
@Entity
@Table(name = "measure_source")
class SourceDocument {

    @Id
    private String code;

    private String title;

    private @Nullable String publisher;

    private @Nullable Integer year;

    protected SourceDocument() {}

    MeasureSource at(@Nullable String place) {
        return new MeasureSource(
                title, Optional.ofNullable(publisher), Optional.ofNullable(year), Optional.ofNullable(place));
    }
}
