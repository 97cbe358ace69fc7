package eu.pontes.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.kernel.Language;
import eu.pontes.kernel.Problem;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Problems have the answers that programs know. */
@ExtendWith(ArquillianExtension.class)
class ProblemsIT {

    @Inject
    Problems problems;

    @Test
    void whoeverAsksTooOftenIsToldWhenToComeBack() {
        Problem busy = Problem.tooMany("alert-busy", Duration.ofHours(1));

        Response answer = problems.response(busy, Language.EN, "/alerts/new");

        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getHeaderString("Retry-After")).isEqualTo("3600");
        assertThat(answer.getEntity()).isInstanceOfSatisfying(ProblemJson.class, problem -> {
            assertThat(problem.type()).isEqualTo("/problems/alert-busy");
            assertThat(problem.title()).isEqualTo("Too many at this moment");
        });
    }
}
