package eu.pontes.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import eu.pontes.kernel.Language;
import eu.pontes.vacancy.rest.SearchParameters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the contract of the API against the resources and the records that it speaks of. */
class ApiContractTest {

    private static final SwaggerParseResult PARSED = parse();
    private static final OpenAPI CONTRACT = PARSED.getOpenAPI();
    private static final Map<String, Method> METHODS = methods();

    private static SwaggerParseResult parse() {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        return new OpenAPIV3Parser().readLocation("openapi/pontes.yaml", null, options);
    }

    @Test
    void theContractIsOpenApiWithoutARemark() {
        assertThat(PARSED.getMessages()).isEmpty();
        assertThat(CONTRACT.getOpenapi()).isEqualTo("3.0.3");
    }

    @Test
    void theContractNamesEveryMethodOfTheApiAndNoOther() {
        assertThat(operations().keySet())
                .contains("GET /api/vacancies", "PUT /api/vacancies/{offer}", "GET /api/openapi.yaml")
                .isEqualTo(METHODS.keySet());
    }

    @Test
    void whoMayCallIsWhatTheMethodsDeclare() {
        Map<String, Set<String>> declared = valued(METHODS, ApiContractTest::rolesAllowed);
        Map<String, Set<String>> written = valued(operations(), ApiContractTest::roles);

        assertThat(written).isEqualTo(declared);
        operations().forEach((name, operation) -> {
            List<String> schemes = roles(operation).isEmpty() ? List.of() : List.of("accessToken");
            assertThat(security(operation)).as(name).isEqualTo(schemes);
        });
    }

    @Test
    void whatNeedsATokenSaysWhatHappensWithoutOrWithAnother() {
        operations().forEach((name, operation) -> {
            if (!roles(operation).isEmpty()) {
                assertThat(operation.getResponses()).as(name).containsKeys("401", "403");
            }
        });
    }

    @Test
    void theParametersAreThoseThatTheMethodsRead() {
        Map<String, Set<String>> read = valued(METHODS, ApiContractTest::parametersRead);
        Map<String, Set<String>> written = valued(operations(), ApiContractTest::parametersWritten);

        assertThat(written).isEqualTo(read);
    }

    @Test
    void everyOperationSpeaksTheLanguagesOfPontes() {
        List<String> tags = Arrays.stream(Language.values()).map(Language::tag).toList();
        List<?> written = Objects.requireNonNull(
                        CONTRACT.getComponents().getSchemas().get("LanguageTag"))
                .getEnum();

        assertThat(tags).isEqualTo(written);
        operations()
                .forEach((name, operation) ->
                        assertThat(parameters(operation)).as(name).contains("lang", "Accept-Language"));
    }

    @ParameterizedTest
    @CsvSource({
        "OfferContent, vacancy.OfferContent",
        "OfferChange, vacancy.rest.OfferChangeJson",
        "Explanation, vacancy.rest.ExplanationJson",
        "Offer, vacancy.rest.OfferJson",
        "OfferCard, vacancy.rest.OfferCardJson",
        "OfferSummary, vacancy.rest.OfferSummaryJson",
        "Bulk, vacancy.rest.BulkJson",
        "BulkAnswer, vacancy.rest.BulkAnswerJson",
        "Template, vacancy.rest.TemplateJson",
        "TemplateSummary, vacancy.rest.TemplateSummaryJson",
        "Plan, plan.rest.PlanJson",
        "PlanLine, plan.rest.PlanLineJson",
        "Label, label.rest.LabelJson",
        "Problem, platform.rest.ProblemJson",
        "WriteWebhook, webhook.WriteWebhook",
        "Webhook, webhook.rest.WebhookJson",
        "WebhookList, webhook.rest.WebhookListJson",
        "WebhookBody, webhook.WebhookBody",
        "WebhookCall, webhook.rest.WebhookCallJson",
        "DeadLetter, webhook.rest.DeadLetterJson",
        "Message, webhook.rest.MessageJson",
        "Replayed, webhook.rest.ReplayedJson",
        "WebhookCallPage, platform.rest.PageJson",
        "DeadLetterPage, platform.rest.PageJson",
        "OfferSearch, vacancy.rest.OfferSearchJson",
        "OfferImport, vacancy.rest.ImportJson",
        "ImportPreview, vacancy.rest.ImportPreviewJson",
        "OfferSummaryPage, platform.rest.PageJson",
        "PlanLinePage, platform.rest.PageJson"
    })
    void aSchemaIsTheRecordThatIsReadOrWritten(String schema, String type) throws ClassNotFoundException {
        RecordSchema comparison = new RecordSchema(CONTRACT.getComponents().getSchemas());

        assertThat(comparison.differences(schema, Class.forName("eu.pontes." + type)))
                .isEmpty();
    }

    private static Map<String, Operation> operations() {
        Map<String, Operation> operations = new TreeMap<>();
        CONTRACT.getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((verb, operation) -> operations.put(verb + " " + path, operation)));
        return operations;
    }

    private static Map<String, Method> methods() {
        Map<String, Method> methods = new TreeMap<>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("eu.pontes").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class)
                                && type.getPackageName().endsWith(".rest"))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(method -> verb(method).findAny().isPresent())
                        .forEach(method -> methods.put(name(method), method));
        return methods;
    }

    private static Stream<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .flatMap(Stream::ofNullable)
                .map(HttpMethod::value);
    }

    private static String name(Method method) {
        String path = Stream.of(method.getDeclaringClass().getAnnotation(Path.class), method.getAnnotation(Path.class))
                .flatMap(Stream::ofNullable)
                .map(annotation -> "/" + annotation.value().replaceAll("^/|/$", ""))
                .collect(Collectors.joining());
        return verb(method).findAny().orElseThrow() + " " + path;
    }

    private static Set<String> rolesAllowed(Method method) {
        RolesAllowed roles = method.getAnnotation(RolesAllowed.class);
        assertThat(roles == null).as(name(method)).isEqualTo(method.isAnnotationPresent(PermitAll.class));
        return roles == null ? Set.of() : new TreeSet<>(List.of(roles.value()));
    }

    private static Set<String> roles(Operation operation) {
        Map<String, Object> extensions = operation.getExtensions();
        Object roles = extensions == null ? null : extensions.get("x-roles");
        return roles instanceof List<?> names
                ? names.stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new))
                : Set.of();
    }

    private static List<String> security(Operation operation) {
        return all(operation.getSecurity()).stream()
                .flatMap(requirement -> requirement.keySet().stream())
                .toList();
    }

    /** The language may be asked of every method, since every refusal has words. */
    private static Set<String> parametersRead(Method method) {
        Stream<String> gathered = method.isAnnotationPresent(SearchParameters.Read.class)
                ? SearchParameters.names().stream()
                : Stream.empty();
        Stream<String> named = Arrays.stream(method.getParameters())
                .flatMap(ApiContractTest::annotations)
                .flatMap(ApiContractTest::nameRead);
        return Stream.concat(gathered, named)
                .filter(name -> !name.equals("lang"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of a parameter that gathers several, those of its fields. */
    private static Stream<Annotation> annotations(java.lang.reflect.Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Arrays.stream(parameter.getType().getDeclaredFields())
                        .flatMap(field -> Arrays.stream(field.getAnnotations()))
                : Arrays.stream(parameter.getAnnotations());
    }

    private static Stream<String> nameRead(Annotation annotation) {
        if (annotation instanceof PathParam path) {
            return Stream.of(path.value());
        }
        if (annotation instanceof QueryParam query) {
            return Stream.of(query.value());
        }
        return annotation instanceof HeaderParam header ? Stream.of(header.value()) : Stream.empty();
    }

    private static Set<String> parametersWritten(Operation operation) {
        return parameters(operation)
                .filter(name ->
                        !Set.of("lang", "Accept-Language", "If-None-Match").contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> parameters(Operation operation) {
        return all(operation.getParameters()).stream()
                .map(ApiContractTest::resolved)
                .map(Parameter::getName);
    }

    private static Parameter resolved(Parameter parameter) {
        String reference = parameter.get$ref();
        return reference == null
                ? parameter
                : Objects.requireNonNull(CONTRACT.getComponents()
                        .getParameters()
                        .get(reference.substring(reference.lastIndexOf('/') + 1)));
    }

    private static <S, T> Map<String, T> valued(Map<String, S> map, Function<S, T> value) {
        Map<String, T> values = new TreeMap<>();
        map.forEach((key, from) -> values.put(key, value.apply(from)));
        return values;
    }

    private static <T> List<T> all(@Nullable List<T> some) {
        return some == null ? List.of() : some;
    }
}
