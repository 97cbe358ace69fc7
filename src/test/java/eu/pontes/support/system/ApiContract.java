package eu.pontes.support.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.PatternFormat;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The written contract of the API, held against what the API really answers. */
final class ApiContract {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode contract;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            dialect(),
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    /** The library's own idea of an address refuses the top-level domain for examples. */
    private static Dialect dialect() {
        return Dialect.builder(Dialects.getOpenApi30())
                .format(PatternFormat.of("email", "^[^@\\s]+@[^@\\s]+$", null))
                .keyword(new NonValidationKeyword("components"))
                .keyword(new NonValidationKeyword("exclusiveMinimum"))
                .build();
    }

    ApiContract() {
        try (InputStream in = ApiContract.class.getResourceAsStream("/openapi/pontes.yaml")) {
            contract = new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails unless the contract foresees this status for the operation, with this kind of body and these headers. */
    void verify(String verb, String path, HttpResponse<byte[]> answer) {
        String what = verb + " " + path + " -> " + answer.statusCode();
        JsonNode promised = response(verb, path, answer.statusCode());
        String body = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(promised.isMissingNode())
                .as("%s is not in the contract: %s", what, body)
                .isFalse();
        promised.path("headers")
                .fieldNames()
                .forEachRemaining(header -> assertThat(answer.headers().firstValue(header))
                        .as("%s: %s", what, header)
                        .isPresent());
        JsonNode content = promised.path("content");
        if (content.isMissingNode()) {
            assertThat(body).as(what).isEmpty();
            return;
        }
        String media = answer.headers()
                .firstValue("Content-Type")
                .map(type -> type.replaceAll(";.*", ""))
                .orElse("");
        assertThat(content.has(media)).as("%s as %s: %s", what, media, body).isTrue();
        if (media.endsWith("json")) {
            assertThat(schema(content.path(media).path("schema")).validate(body, InputFormat.JSON))
                    .as("%s: %s", what, body)
                    .isEmpty();
        }
    }

    private JsonNode response(String verb, String path, int status) {
        JsonNode response = template(path)
                .map(template -> contract.path("paths").path(template))
                .orElse(contract.path("none"))
                .path(verb.toLowerCase(Locale.ROOT))
                .path("responses")
                .path(String.valueOf(status));
        String reference = response.path("$ref").asText();
        return reference.isEmpty() ? response : contract.at(JsonPointer.compile(reference.substring(1)));
    }

    /** The most literal path that fits: {@code /own} is no offer's id. */
    private Optional<String> template(String path) {
        return contract.path("paths").properties().stream()
                .map(Map.Entry::getKey)
                .filter(template -> Pattern.matches(template.replaceAll("\\{[^}]+}", "[^/]+"), path))
                .min(Comparator.comparing(template -> template.contains("{")));
    }

    private Schema schema(JsonNode place) {
        return schemas.computeIfAbsent(place.toString(), text -> {
            ObjectNode root = JSON.createObjectNode();
            root.putArray("allOf").add(place);
            root.set("components", contract.path("components"));
            return registry.getSchema(root);
        });
    }
}
