package eu.pontes.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a generator makes of the contract; the build generates this client as others generate theirs. */
class GeneratedClientTest {

    private static final String WITH_ANSWER = "WithHttpInfo";
    private static final JavaClasses CLIENT = new ClassFileImporter().importPackages("eu.pontes.client");

    @Test
    void everyOperationOfTheContractHasAMethod() {
        Set<String> operations = new OpenAPIV3Parser()
                .read("openapi/pontes.yaml").getPaths().values().stream()
                        .flatMap(path -> path.readOperations().stream())
                        .map(Operation::getOperationId)
                        .map(Objects::requireNonNull)
                        .collect(Collectors.toCollection(TreeSet::new));

        Set<String> methods = CLIENT.stream()
                .filter(type -> type.getPackageName().equals("eu.pontes.client.api"))
                .flatMap(type -> type.getMethods().stream())
                .map(method -> method.getName())
                .filter(name -> name.endsWith(WITH_ANSWER))
                .map(name -> name.substring(0, name.length() - WITH_ANSWER.length()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(operations).hasSizeGreaterThan(40);
        assertThat(methods).isEqualTo(operations);
    }

    /** What the contract says within something else, a generator names by itself, and otherwise each time. */
    @Test
    void everyKindOfValueHasTheNameThatTheContractGivesIt() {
        Set<String> named = new TreeSet<>(new OpenAPIV3Parser()
                .read("openapi/pontes.yaml")
                .getComponents()
                .getSchemas()
                .keySet());

        assertThat(CLIENT.stream()
                        .filter(type -> type.getPackageName().equals("eu.pontes.client.model"))
                        .filter(type -> !type.getSimpleName().equals("AbstractOpenApiSchema"))
                        .map(JavaClass::getSimpleName))
                .isNotEmpty()
                .allMatch(named::contains);
    }
}
