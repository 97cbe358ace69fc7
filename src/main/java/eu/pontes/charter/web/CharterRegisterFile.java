package eu.pontes.charter.web;

import eu.pontes.charter.CharterService;
import eu.pontes.charter.RegisterEntry;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.Page;
import eu.pontes.kernel.PageRequest;
import eu.pontes.platform.text.Csv;
import eu.pontes.platform.text.RequestLanguage;
import eu.pontes.platform.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The whole register as a file to work with. */
@Path("register/charter.csv")
@ApplicationScoped
public class CharterRegisterFile {

    private final CharterService charters;
    private final Texts texts;

    @Inject
    CharterRegisterFile(CharterService charters, Texts texts) {
        this.charters = charters;
        this.texts = texts;
    }

    @GET
    @Produces(Csv.MEDIA_TYPE)
    public Response file(
            @QueryParam("name") @DefaultValue("") String name,
            @QueryParam("lang") @Nullable String lang,
            @Context HttpHeaders headers) {
        Language language = RequestLanguage.of(lang, headers);
        Csv csv = new Csv(
                Stream.of("charter.organisation", "charter.municipality", "charter.signed-on", "charter.version-number")
                        .map(key -> texts.get(language, key))
                        .toList());
        PageRequest next = new PageRequest(0, PageRequest.MAX_LIMIT);
        Page<RegisterEntry> page = charters.register(name, next);
        page.items().forEach(entry -> csv.row(cells(entry, language)));
        while (page.hasNext()) {
            next = new PageRequest(next.offset() + next.limit(), next.limit());
            page = charters.register(name, next);
            page.items().forEach(entry -> csv.row(cells(entry, language)));
        }
        return Response.ok(csv.toString(), Csv.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"charter.csv\"")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    private static List<String> cells(RegisterEntry entry, Language language) {
        return List.of(
                entry.name(),
                entry.municipality() == null ? "" : entry.municipality().in(language),
                entry.signedOn().toString(),
                Integer.toString(entry.charterVersion()));
    }
}
