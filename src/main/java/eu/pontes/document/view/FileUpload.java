package eu.pontes.document.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import eu.pontes.document.FileInspection;
import eu.pontes.document.FileKind;
import eu.pontes.document.IncomingFile;
import eu.pontes.kernel.Problem;
import eu.pontes.shell.Notice;
import eu.pontes.shell.Tone;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands in files, by choosing or by dropping them. The browser refuses early what is too large or of another kind; what
 * the service says in the end is shown above the button, in words.
 */
public final class FileUpload extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(FileUpload.class);

    private final int mostBytes;
    private final transient Keeping keeping;
    private final Div refusal = new Div();
    private final Span done = new Span();
    private final Upload upload = new Upload();
    private final transient Queue<Outcome> outcomes = new ConcurrentLinkedQueue<>();

    /** An upload for files of at most some size, what is done with each, and what follows when one was kept. */
    public FileUpload(int mostMegabytes, int mostBytes, Keeping keeping, SerializableRunnable afterwards) {
        this.mostBytes = mostBytes;
        this.keeping = keeping;
        addClassName("p-upload");
        Paragraph rules = new Paragraph(getTranslation("document.rules", mostMegabytes));
        rules.addClassName("p-hint");
        rules.setId("file-rules");
        done.addClassName("p-hint");
        done.getElement().setAttribute("role", "status");
        String verb = getTranslation("document.choose");
        Button choose = new Button(verb);
        choose.getElement().setAttribute("aria-describedby", "file-rules");
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("document.drop")));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(mostBytes);
        upload.setAcceptedFileTypes(FileKind.allExtensions().toArray(String[]::new));
        upload.setI18n(new UploadTexts(
                this,
                verb,
                getTranslation("invalid.file-too-large", mostMegabytes),
                getTranslation("invalid.file-kind")));
        upload.setUploadHandler(new Receiving());
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        upload.addAllFinishedListener(finished -> finish(afterwards));
        refusal.getElement().setAttribute("role", "alert");
        add(rules, upload, refusal, done);
    }

    private void finish(SerializableRunnable afterwards) {
        upload.clearFileList();
        for (Outcome outcome = outcomes.poll(); outcome != null; outcome = outcomes.poll()) {
            if (outcome.refused().isPresent()) {
                refuse(sentences(outcome.refused().get()));
            } else {
                refusal.removeAll();
                done.setText(getTranslation("document.kept", outcome.name()));
                afterwards.run();
            }
        }
    }

    private void refuse(String sentences) {
        done.setText("");
        refusal.removeAll();
        refusal.add(new Notice(Tone.ERROR, sentences));
    }

    private String sentences(Problem problem) {
        return problem instanceof Problem.Invalid invalid
                ? invalid.errors().stream()
                        .map(error ->
                                getTranslation(error.key(), error.arguments().toArray()))
                        .collect(Collectors.joining(" "))
                : getTranslation(problem.key(), problem.arguments().toArray());
    }

    /** What became of one file; the screen is told later, when it is its turn. */
    private record Outcome(String name, Optional<Problem> refused) {}

    /** Reads what is sent, but never more than is accepted. */
    private final class Receiving implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) {
            String name = Objects.toString(event.getFileName(), "");
            try (InputStream sent = event.getInputStream()) {
                keeping.keep(new IncomingFile(name, sent.readNBytes(mostBytes + 1)));
                outcomes.add(new Outcome(name, Optional.empty()));
            } catch (Problem refused) {
                outcomes.add(new Outcome(name, Optional.of(refused)));
            } catch (IOException | UncheckedIOException broken) {
                LOG.warn("An upload broke off", broken);
                outcomes.add(new Outcome(name, Optional.of(Problem.invalid(FileInspection.FIELD, "file-broken"))));
            }
        }

        /** Parts and headers come on top; nobody sends twice as much by mistake. */
        @Override
        public long getRequestSizeMax() {
            return 2L * mostBytes;
        }

        @Override
        public long getFileCountMax() {
            return 1;
        }
    }

    /** Keeps a file that was sent, or refuses it by a {@link Problem}. */
    @FunctionalInterface
    public interface Keeping extends Serializable {
        void keep(IncomingFile file);
    }
}
