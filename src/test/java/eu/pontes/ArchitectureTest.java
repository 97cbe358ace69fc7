package eu.pontes;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import com.vaadin.flow.router.Route;
import eu.pontes.identity.OpenToAll;
import eu.pontes.identity.Requires;
import eu.pontes.plan.Figure;
import eu.pontes.plan.Headcounts;
import eu.pontes.plan.grid.GridCell;
import eu.pontes.plan.grid.HeadcountGrid;
import eu.pontes.protection.CountTable;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** The rules of the house: who may know whom, and what every class of a kind has. */
@AnalyzeClasses(packages = "eu.pontes", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final DescribedPredicate<JavaClass> TEMPLATES = resideInAPackage("eu.pontes.jte..");

    private static final String[] EDGES = {"..ui..", "..view..", "..rest..", "..web..", "..shell.."};

    @ArchTest
    static final ArchRule featuresAreFreeOfCycles =
            slices().matching("eu.pontes.(*)..").should().beFreeOfCycles().ignoreDependency(TEMPLATES, alwaysTrue());

    @ArchTest
    static final ArchRule partsOfThePlatformAreFreeOfCycles =
            slices().matching("eu.pontes.platform.(*)..").should().beFreeOfCycles();

    /** Lower features announce, higher ones listen: for each feature, everybody who may know it. */
    private static final Map<String, List<String>> KNOWN_BY = Map.ofEntries(
            Map.entry("protection", List.of("plan", "review", "label", "vacancy", "referral", "progress")),
            Map.entry("progress", List.of()),
            Map.entry("alert", List.of()),
            Map.entry("webhook", List.of()),
            Map.entry("label", List.of()),
            Map.entry("referral", List.of("progress", "webhook")),
            Map.entry("jobdesk", List.of("referral")),
            Map.entry("vacancy", List.of("referral", "progress", "alert", "webhook")),
            Map.entry("review", List.of("label")),
            Map.entry("plan", List.of("review", "label", "vacancy", "progress")),
            Map.entry("document", List.of("plan", "review", "label", "vacancy")),
            Map.entry("wording", List.of("vacancy")),
            Map.entry("scheme", List.of("vacancy")),
            Map.entry("measure", List.of("plan", "review")),
            Map.entry("charter", List.of("plan", "vacancy")),
            Map.entry("employer", List.of("charter", "plan", "review", "label", "vacancy", "referral")));

    @ArchTest
    static void everybodyKnowsOnlyThoseBelow(JavaClasses house) {
        LayeredArchitecture layers = layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("eu.pontes..")
                .ignoreDependency(TEMPLATES, alwaysTrue());
        for (String feature : KNOWN_BY.keySet()) {
            layers = layers.layer(feature).definedBy("eu.pontes." + feature + "..");
        }
        for (var entry : KNOWN_BY.entrySet()) {
            layers = entry.getValue().isEmpty()
                    ? layers.whereLayer(entry.getKey()).mayNotBeAccessedByAnyLayer()
                    : layers.whereLayer(entry.getKey())
                            .mayOnlyBeAccessedByLayers(entry.getValue().toArray(String[]::new));
        }
        layers.check(house);
    }

    @ArchTest
    static final ArchRule kernelIsPlainJava = classes()
            .that()
            .resideInAPackage("..kernel..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "eu.pontes.kernel.."));

    @ArchTest
    static final ArchRule platformKnowsNoFeature = noClasses()
            .that()
            .resideInAPackage("eu.pontes.platform..")
            .should()
            .dependOnClassesThat(resideInAPackage("eu.pontes..")
                    .and(DescribedPredicate.not(
                            resideInAnyPackage("eu.pontes.platform..", "eu.pontes.kernel..", "eu.pontes.jte.."))));

    @ArchTest
    static final ArchRule domainKnowsNoScreenAndNoHttp = noClasses()
            .that()
            .resideOutsideOfPackages(EDGES)
            .and()
            .resideOutsideOfPackages("..platform..", "..keycloak..", "..jte..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.vaadin..", "jakarta.ws.rs..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule edgesOfAFeatureAreItsOwnBusiness = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("eu.pontes..ui..");

    @ArchTest
    static final ArchRule screensAndResourcesUseServicesNotTables = noClasses()
            .that()
            .resideInAnyPackage(EDGES)
            .and()
            .resideOutsideOfPackage("eu.pontes.platform..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.persistence..")
            .orShould()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class);

    @ArchTest
    static final ArchRule entitiesStayInsideTheirFeature =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule transactionsBelongToServices = classes()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .haveSimpleNameEndingWith("Service")
            .orShould()
            .resideInAnyPackage("eu.pontes.audit..", "eu.pontes.reference..");

    @ArchTest
    static final ArchRule servicesAreApplicationScoped = classes()
            .that()
            .haveSimpleNameEndingWith("Service")
            .and()
            .resideInAPackage("eu.pontes..")
            .should()
            .beAnnotatedWith(ApplicationScoped.class);

    @ArchTest
    static final ArchRule everyServiceMethodDeclaresWhoMayCallIt = methods()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Service")
            .and()
            .arePublic()
            .and()
            .areNotStatic()
            .should()
            .beAnnotatedWith(Requires.class)
            .orShould()
            .beAnnotatedWith(OpenToAll.class);

    @ArchTest
    static final ArchRule everyRouteDeclaresWhoMayOpenIt = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class);

    @ArchTest
    static final ArchRule everyApiMethodDeclaresWhoMayCallIt = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .and()
            .resideInAPackage("..rest..")
            .should(declareARule());

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .that()
            .resideOutsideOfPackage("..platform..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = fields().should().notBeAnnotatedWith(Inject.class);

    @ArchTest
    static final ArchRule onlyTheLauncherPrints =
            noClasses().that().resideOutsideOfPackage("..launcher..").should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule logsGoThroughSlf4j = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule numbersOfPeopleAreMadeWhereTheyAreProtected = constructors()
            .that()
            .areDeclaredIn(Headcounts.class)
            .or()
            .areDeclaredIn(Headcounts.Group.class)
            .or()
            .areDeclaredIn(Headcounts.Row.class)
            .or()
            .areDeclaredIn(Headcounts.Table.class)
            .or()
            .areDeclaredIn(Figure.Shown.class)
            .should()
            .onlyBeCalled()
            .byClassesThat(simpleName("ShownHeadcounts"));

    /** What reads a grid hands it on unopened; the counts in it are for the service alone. */
    @ArchTest
    static final ArchRule countsBeforeProtectionReachNoOutput = noClasses()
            .that()
            .resideInAnyPackage("..ui..", "..view..", "..rest..", "..web..", "..paper..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("eu.pontes.protection..").or(belongToAnyOf(HeadcountGrid.class, GridCell.class)));

    @ArchTest
    static final ArchRule countsBeforeProtectionStayWithThePlan = noClasses()
            .that()
            .resideOutsideOfPackages("eu.pontes.plan..", "eu.pontes.protection..")
            .should()
            .dependOnClassesThat(belongToAnyOf(HeadcountGrid.class, GridCell.class, CountTable.class));

    private static ArchCondition<JavaClass> declareARule() {
        return new ArchCondition<>("declare @RolesAllowed or @PermitAll on every HTTP method") {
            @Override
            public void check(JavaClass resource, ConditionEvents events) {
                resource.getMethods().stream()
                        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .filter(method -> method.getAnnotations().stream()
                                .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class)))
                        .forEach(method -> events.add(new SimpleConditionEvent(
                                method,
                                method.isAnnotatedWith(RolesAllowed.class)
                                        || method.isAnnotatedWith(PermitAll.class)
                                        || resource.isAnnotatedWith(RolesAllowed.class),
                                method.getFullName())));
            }
        };
    }
}
