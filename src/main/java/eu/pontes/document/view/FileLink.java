package eu.pontes.document.view;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import eu.pontes.document.DocumentFile;
import eu.pontes.document.DocumentView;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.Problem;
import eu.pontes.platform.text.Formats;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;

/** A link that saves a file under its own name; a browser never opens it as a part of this site. */
public final class FileLink extends Anchor {

    private final transient FileSource source;
    private final transient DocumentView document;

    public FileLink(DocumentView document, FileSource source) {
        this.document = document;
        this.source = source;
        addClassName("p-file");
        setHref(this::write);
        setText(getTranslation(
                "document.line",
                document.name(),
                Formats.of(Language.of(getLocale())).size(document.size())));
    }

    private void write(DownloadEvent event) throws IOException {
        DocumentFile file;
        try {
            file = source.open(document.id());
        } catch (Problem gone) {
            event.getResponse().sendError(Response.Status.NOT_FOUND.getStatusCode(), gone.code());
            return;
        }
        event.setFileName(file.name());
        event.setContentType(file.mediaType());
        event.setContentLength(file.content().length);
        event.getResponse().setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        event.getOutputStream().write(file.content());
    }
}
