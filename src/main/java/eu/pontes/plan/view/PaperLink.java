package eu.pontes.plan.view;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import eu.pontes.plan.paper.Paper;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.Serializable;
import java.util.function.Supplier;

/** A link to a file that is made when somebody asks for it, and that says so if this takes a while or fails. */
public final class PaperLink extends Div {

    private static final String FETCH = """
            const link = this;
            const [status, busy, ready, failed] = [$0, $1, $2, $3];
            link.addEventListener('click', async click => {
              click.preventDefault();
              if (link.getAttribute('aria-busy')) {
                return;
              }
              link.setAttribute('aria-busy', 'true');
              const slow = setTimeout(() => { status.textContent = busy; }, 700);
              try {
                const answer = await fetch(link.href);
                if (!answer.ok) {
                  throw new Error(answer.status);
                }
                const named = /filename="([^"]+)"/.exec(answer.headers.get('Content-Disposition') || '');
                const file = URL.createObjectURL(await answer.blob());
                const save = document.createElement('a');
                save.href = file;
                save.download = named ? named[1] : '';
                save.click();
                setTimeout(() => URL.revokeObjectURL(file), 60000);
                status.textContent = status.textContent ? ready : '';
              } catch (failure) {
                status.textContent = failed;
              } finally {
                clearTimeout(slow);
                link.removeAttribute('aria-busy');
              }
            });
            """;

    private final transient Making making;

    /** A link with a text, and how the file behind it is made. */
    public PaperLink(String text, Making making) {
        this.making = making;
        Span status = new Span();
        status.addClassName("p-hint");
        status.getElement().setAttribute("role", "status");
        Anchor link = new Anchor(this::write, text);
        add(link, status);
        link.getElement()
                .executeJs(
                        FETCH,
                        status.getElement(),
                        getTranslation("paper.busy"),
                        getTranslation("paper.ready"),
                        getTranslation("paper.failed"));
    }

    private void write(DownloadEvent event) throws IOException {
        Paper paper = making.get();
        event.setFileName(paper.fileName());
        event.setContentType(paper.mediaType());
        event.setContentLength(paper.content().length);
        event.getResponse().setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        event.getOutputStream().write(paper.content());
    }

    /** Makes a file. */
    @FunctionalInterface
    public interface Making extends Supplier<Paper>, Serializable {}
}
