package eu.pontes.platform.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.Problem;
import eu.pontes.platform.data.Ids;
import eu.pontes.platform.text.RequestLanguage;
import eu.pontes.platform.web.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.CharacterCodingException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one answer to everything that goes wrong behind a resource, so that neither the container's own error pages (which
 * show SQL) nor a stack trace ever reaches a caller.
 */
@Provider
@ApplicationScoped
public class ErrorMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorMapper.class);

    private final Problems problems;
    private final Pages pages;

    @Context
    private UriInfo uri;

    @Context
    private HttpHeaders headers;

    @Inject
    ErrorMapper(Problems problems, Pages pages) {
        this.problems = problems;
        this.pages = pages;
    }

    /** Programs get a problem document; a person with a browser gets the same as a page. */
    @Override
    public Response toResponse(Throwable failure) {
        Response answer = answer(failure);
        boolean person = headers.getAcceptableMediaTypes().contains(MediaType.TEXT_HTML_TYPE)
                && !uri.getRequestUri().getPath().startsWith("/api/");
        return person && answer.getEntity() instanceof ProblemJson problem
                ? withHeaders(
                        answer,
                        pages.render(
                                answer.getStatus(),
                                "web/error.jte",
                                pages.page(uri, headers),
                                Map.of("problem", problem)))
                : answer;
    }

    private Response answer(Throwable failure) {
        Language language = RequestLanguage.of(uri.getQueryParameters().getFirst("lang"), headers);
        String path = uri.getRequestUri().getPath();
        for (Throwable cause : causes(failure)) {
            if (cause instanceof Problem problem) {
                return problems.response(problem, language, path);
            }
            if (cause instanceof OptimisticLockException) {
                return problems.response(Problem.stale(), language, path);
            }
            if (cause instanceof BodyLimit.TooLarge) {
                return problems.response(413, language, path);
            }
            if (cause instanceof JsonProcessingException
                    || cause instanceof CharacterCodingException
                    || cause instanceof Json.MissingBody) {
                return problems.response(unreadable(cause), language, path);
            }
        }
        if (failure instanceof WebApplicationException web) {
            return web.getResponse().hasEntity()
                    ? web.getResponse()
                    : withHeaders(
                            web.getResponse(),
                            problems.response(web.getResponse().getStatus(), language, path));
        }
        String incident = Ids.next().toString();
        LOG.error("Incident {} at {}", incident, path, failure);
        return problems.failure(incident, language, path);
    }

    /** What was to be said in headers, such as the allowed methods or when to try again, stays. */
    private static Response withHeaders(Response original, Response ours) {
        Response.ResponseBuilder builder = Response.fromResponse(ours);
        original.getHeaders().forEach((name, values) -> {
            if (!"Content-Type".equalsIgnoreCase(name) && !"Content-Length".equalsIgnoreCase(name)) {
                values.forEach(value -> builder.header(name, value));
            }
        });
        return builder.build();
    }

    private static Problem unreadable(Throwable cause) {
        if (cause instanceof UnrecognizedPropertyException unknown) {
            return Problem.invalid(field(unknown), "UnknownField");
        }
        if (cause instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return Problem.invalid(field(mapping), "WrongType");
        }
        return Problem.invalid("", "UnreadableBody");
    }

    private static String field(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }

    private static Iterable<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .toList();
    }
}
