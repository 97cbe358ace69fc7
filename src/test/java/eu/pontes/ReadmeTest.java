package eu.pontes;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.plan.ActionTransition;
import eu.pontes.plan.PlanTransition;
import eu.pontes.programme.RuleChangeTransition;
import eu.pontes.referral.ReferralTransition;
import eu.pontes.vacancy.OfferStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The state tables in the README are those of the code; what differs is told as the table to paste. */
class ReadmeTest {

    @TestFactory
    Stream<DynamicTest> theReadmeShowsTheTablesOfTheCode() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        return Stream.of(
                        table(
                                "plan",
                                PlanTransition.TABLE.stream().map(step -> row(step.from(), step.to(), step.by()))),
                        table(
                                "action of a running plan",
                                ActionTransition.TABLE.stream().map(step -> row(step.from(), step.to(), step.by()))),
                        table(
                                "offer",
                                OfferStatus.transitions().stream()
                                        .map(step -> row(
                                                step.from(),
                                                step.to(),
                                                step.by().map(Object::toString).orElse("the calendar")))),
                        table(
                                "referral",
                                ReferralTransition.TABLE.stream().map(step -> row(step.from(), step.to(), step.by()))),
                        table(
                                "proposal to change the rules",
                                RuleChangeTransition.TABLE.stream()
                                        .map(step -> row(
                                                step.from(),
                                                step.to(),
                                                step.by() + (step.own() ? ", the proposer" : ", another")))))
                .map(table -> DynamicTest.dynamicTest(
                        table.get(0), () -> assertThat(readme).contains(table.get(1))));
    }

    private static List<String> table(String name, Stream<String> rows) {
        return List.of(
                name,
                "| " + (name.matches("[ao].*") ? "An " : "A ") + name
                        + " that is | becomes | by |\n| --- | --- | --- |\n"
                        + rows.collect(Collectors.joining("\n"))
                        + "\n");
    }

    private static String row(Object from, Object to, Object by) {
        return "| " + from + " | " + to + " | " + by + " |";
    }
}
