package eu.pontes.vacancy.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import eu.pontes.platform.rest.Json;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class OfferChangeJsonTest {

    @Test
    void aReasonStandsAmongTheContentAndIsNoPartOfIt() throws IOException {
        OfferChangeJson change = read(
                "{\"title\":\"Kok\",\"wordingReason\":\"Daarom.\",\"terms\":{\"hoursPerWeek\":19.50,\"places\":1}}");

        assertThat(change.wordingReason()).isEqualTo("Daarom.");
        assertThat(change.content().title()).isEqualTo("Kok");
        assertThat(change.content().terms().hoursPerWeek()).isEqualTo(new BigDecimal("19.50"));
    }

    @Test
    void nobodyNeedsAReason() throws IOException {
        assertThat(read("{\"title\":\"Kok\"}").wordingReason()).isNull();
        assertThat(read("{\"title\":\"Kok\",\"wordingReason\":null}").wordingReason())
                .isNull();
    }

    @Test
    void whatNobodyKnowsIsRefusedByItsName() {
        assertThatThrownBy(() -> read("{\"title\":\"Kok\",\"salary\":1}"))
                .isInstanceOfSatisfying(
                        UnrecognizedPropertyException.class,
                        unknown -> assertThat(unknown.getPropertyName()).isEqualTo("salary"));
    }

    @Test
    void whatIsOfAnotherTypeIsNamedByItsPath() {
        assertThat(wrong("{\"terms\":{\"places\":\"three\"}}")).isEqualTo("terms.places");
        assertThat(wrong("{\"wordingReason\":12}")).isEqualTo("wordingReason");
    }

    private static String wrong(String json) {
        return String.join(
                ".",
                catchThrowableOfType(JsonMappingException.class, () -> read(json)).getPath().stream()
                        .map(Reference::getFieldName)
                        .toList());
    }

    @SuppressWarnings("unchecked") // JAX-RS asks for the class of an object
    private static OfferChangeJson read(String json) throws IOException {
        Class<?> type = OfferChangeJson.class;
        return (OfferChangeJson) Objects.requireNonNull(new Json()
                .readFrom(
                        (Class<Object>) type,
                        type,
                        new Annotation[0],
                        MediaType.APPLICATION_JSON_TYPE,
                        new MultivaluedHashMap<>(),
                        new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))));
    }
}
