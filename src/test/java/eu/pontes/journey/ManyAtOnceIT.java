package eu.pontes.journey;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.support.system.ApiClient;
import eu.pontes.support.system.Browsers;
import eu.pontes.support.system.Visitor;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What somebody may do does not depend on who else asks for something at the same moment. */
@Tag("system")
class ManyAtOnceIT {

    private static final String DRAFT = "/app/plans/de000004-0000-7000-8000-000000000200";
    private static final int TIMES = 150;

    private static final int CALLS = 400;

    @Test
    void everybodyIsAnsweredAsIfAlone() throws Exception {
        ExecutorService desks = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Set<String>>> walks = List.of(() -> headings("emma"), () -> headings("cas"));
            List<Future<Set<String>>> seen = desks.invokeAll(walks);

            assertThat(seen.get(0).get()).containsExactly("Formeel akkoord", "Overleg");
            assertThat(seen.get(1).get()).containsExactly("Dit mag u niet doen");
        } finally {
            desks.shutdown();
        }
    }

    @Test
    void everyProgramIsAnsweredAsIfAlone() throws Exception {
        ExecutorService programs = Executors.newFixedThreadPool(4);
        ApiClient emma = ApiClient.of("emma");
        ApiClient cas = ApiClient.of("cas");
        try {
            List<Callable<Set<Integer>>> calls = List.of(
                    () -> statuses(emma, "/api/vacancies/own"),
                    () -> statuses(cas, "/api/vacancies/own"),
                    () -> statuses(cas, "/api/plans"),
                    () -> statuses(ApiClient.anybody(), "/api/vacancies"));
            List<Future<Set<Integer>>> answers = programs.invokeAll(calls);

            assertThat(answers.get(0).get()).containsExactly(200);
            assertThat(answers.get(1).get()).containsExactly(403);
            assertThat(answers.get(2).get()).containsExactly(200);
            assertThat(answers.get(3).get()).containsExactly(200);
        } finally {
            programs.shutdown();
        }
    }

    private static Set<Integer> statuses(ApiClient program, String path) {
        Set<Integer> statuses = new TreeSet<>();
        for (int i = 0; i < CALLS; i++) {
            statuses.add(program.get(path).status());
        }
        return statuses;
    }

    private static Set<String> headings(String user) {
        Set<String> headings = new TreeSet<>();
        try (Visitor visitor = Browsers.visitor().logIn(user)) {
            for (int i = 0; i < TIMES; i++) {
                visitor.goTo(DRAFT + (i % 2 == 0 ? "/consultations/new" : "/agreement"));
                headings.add(visitor.page().locator("h1").first().textContent());
            }
        }
        return headings;
    }
}
