package eu.pontes.platform.rest;

import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.Problem;
import eu.pontes.platform.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns problems into problem documents: the one place that knows which kind has which HTTP status. */
@ApplicationScoped
public class Problems {

    private final Texts texts;

    @Inject
    Problems(Texts texts) {
        this.texts = texts;
    }

    /** The answer to a request that met a problem, in the caller's language. */
    public Response response(Problem problem, Language language, String path) {
        Response answer = response(body(problem, language, path));
        return problem instanceof Problem.TooMany tooMany
                ? Response.fromResponse(answer)
                        .header(HttpHeaders.RETRY_AFTER, tooMany.pause().toSeconds())
                        .build()
                : answer;
    }

    /** What a problem says, for an answer in which it is one of several. */
    public ProblemJson body(Problem problem, Language language, @Nullable String path) {
        int status = status(problem);
        return new ProblemJson(
                "/problems/" + problem.code(),
                texts.get(language, "problem.title." + status),
                status,
                texts.get(language, problem.key(), problem.arguments().toArray()),
                path,
                problem instanceof Problem.Invalid invalid ? fields(invalid, language) : null);
    }

    /** The answer for what has a status but no sentence of its own: an unknown path, a wrong method. */
    public Response response(int status, Language language, String path) {
        String key = "problem.title." + status;
        String title = texts.has(language, key) ? texts.get(language, key) : texts.get(language, "problem.title.400");
        return response(new ProblemJson("/problems/http-" + status, title, status, null, path, null));
    }

    /** The answer to a failure of ours: only an incident id, by which the log can be found. */
    public Response failure(String incident, Language language, String path) {
        return response(new ProblemJson(
                "/problems/failure",
                texts.get(language, "problem.title.500"),
                500,
                texts.get(language, "problem.failure", incident),
                path,
                null));
    }

    /** The HTTP status of a kind of problem. */
    public static int status(Problem problem) {
        if (problem instanceof Problem.NotFound) {
            return 404;
        }
        if (problem instanceof Problem.Forbidden) {
            return 403;
        }
        if (problem instanceof Problem.Conflict) {
            return 409;
        }
        if (problem instanceof Problem.TooMany) {
            return 429;
        }
        return 400;
    }

    private List<ProblemJson.Field> fields(Problem.Invalid invalid, Language language) {
        return invalid.errors().stream()
                .map(error -> new ProblemJson.Field(error.field(), error.code(), sentence(error, language)))
                .toList();
    }

    private String sentence(FieldError error, Language language) {
        return texts.get(language, error.key(), error.arguments().toArray());
    }

    private static Response response(ProblemJson body) {
        return Response.status(body.status()).type(Json.PROBLEM).entity(body).build();
    }
}
