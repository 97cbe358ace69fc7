package eu.pontes.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a generator makes of the contract; the build generates this client as others generate theirs. */
class GeneratedClientTest {

    private static final String PACKAGE = "eu.pontes.client.";
    private static final Path SOURCES = Path.of("target/generated-test-sources/client/java/eu/pontes/client");
    private static final String WITH_ANSWER = "WithHttpInfo";
    private static final OpenAPI CONTRACT = new OpenAPIV3Parser().read("openapi/pontes.yaml");

    @Test
    void everyOperationOfTheContractHasAMethod() throws Exception {
        Set<String> operations = CONTRACT.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .map(Operation::getOperationId)
                .collect(Collectors.toCollection(TreeSet::new));

        Set<String> methods = new TreeSet<>();
        for (String api : written("api")) {
            Arrays.stream(Class.forName(PACKAGE + "api." + api).getMethods())
                    .map(Method::getName)
                    .filter(name -> name.endsWith(WITH_ANSWER))
                    .forEach(name -> methods.add(name.substring(0, name.length() - WITH_ANSWER.length())));
        }

        assertThat(operations).hasSizeGreaterThan(40);
        assertThat(methods).isEqualTo(operations);
    }

    /** What the contract says within something else, a generator names by itself, and otherwise each time. */
    @Test
    void everyKindOfValueHasTheNameThatTheContractGivesIt() throws IOException, ClassNotFoundException {
        Set<String> named = CONTRACT.getComponents().getSchemas().keySet();

        for (String model : written("model")) {
            if (!model.equals("AbstractOpenApiSchema")) {
                assertThat(named).contains(model);
                assertThat(Class.forName(PACKAGE + "model." + model).getDeclaredClasses())
                        .as(model)
                        .noneMatch(Class::isEnum);
            }
        }
    }

    /** Classes of an earlier contract may still lie about; sources do not. */
    private static List<String> written(String part) throws IOException {
        try (Stream<Path> files = Files.list(SOURCES.resolve(part))) {
            List<String> names = files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .sorted()
                    .toList();
            assertThat(names).isNotEmpty();
            return names;
        }
    }
}
