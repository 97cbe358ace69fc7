package eu.pontes.platform.web;

import eu.pontes.kernel.Language;
import eu.pontes.platform.load.Turns;
import eu.pontes.platform.text.RequestLanguage;
import eu.pontes.platform.text.Texts;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Renders public pages from compiled templates, which escape by context. */
@ApplicationScoped
public class Pages {

    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), "eu.pontes.jte");
    private final Texts texts;
    private final StyleSheet styles;
    private final Turns turns;
    private final String baseUrl;

    @Inject
    Pages(Texts texts, StyleSheet styles, Turns turns, @ConfigProperty(name = "pontes.base-url") String baseUrl) {
        this.texts = texts.atHand();
        this.styles = styles;
        this.turns = turns;
        this.baseUrl = baseUrl;
    }

    /** The language and place of the page that a request asks for. */
    public HtmlPage page(UriInfo uri, HttpHeaders headers) {
        String asked = uri.getQueryParameters().getFirst("lang");
        Language language = RequestLanguage.of(asked, headers);
        String query = uri.getQueryParameters(false).entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals("lang"))
                .flatMap(parameter -> parameter.getValue().stream().map(value -> parameter.getKey() + "=" + value))
                .sorted()
                .collect(Collectors.joining("&"));
        String path = uri.getRequestUri().getRawPath();
        PageAddress address = new PageAddress(
                query.isEmpty() ? path : path + "?" + query, language.tag().equals(asked));
        return new HtmlPage(language, texts, address, baseUrl, styles.path());
    }

    /** A page with a status; the template gets {@code page} and the model's entries as parameters. */
    public Response render(int status, String template, HtmlPage page, Map<String, Object> model) {
        return Response.status(status)
                .type(HTML)
                .language(page.language().tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .entity(turns.take(() -> bytes(template, page, model)))
                .build();
    }

    /** A page that exists. */
    public Response render(String template, HtmlPage page, Map<String, Object> model) {
        return render(200, template, page, model);
    }

    /** What stands in templates is encoded when they are compiled; only what is filled in is encoded here. */
    private byte[] bytes(String template, HtmlPage page, Map<String, Object> model) {
        Map<String, Object> parameters = new HashMap<>(model);
        parameters.put("page", page);
        Utf8Page html = new Utf8Page();
        templates.render(template, parameters, html);
        return html.bytes();
    }
}
