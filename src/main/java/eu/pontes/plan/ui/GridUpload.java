package eu.pontes.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import eu.pontes.document.view.UploadTexts;
import eu.pontes.plan.grid.GridReader;
import java.io.IOException;

/** Takes one spreadsheet from the reader's machine, never more of it than is read anyway. */
final class GridUpload extends Upload {

    private final SerializableConsumer<byte[]> reader;

    /**
     * @param reader gets the file
     * @param refused gets the sentence about a file that the browser does not even send
     */
    GridUpload(SerializableConsumer<byte[]> reader, SerializableConsumer<String> refused) {
        this.reader = reader;
        String verb = getTranslation("plan.grid.upload");
        setUploadHandler(this::take);
        setMaxFiles(1);
        setMaxFileSize(GridReader.MOST_BYTES);
        setAcceptedFileTypes(".xlsx", ".csv");
        setUploadButton(new Button(verb));
        setDropLabel(new Span(getTranslation("document.drop")));
        setI18n(new UploadTexts(
                this,
                verb,
                getTranslation("plan.grid.file-too-large", GridReader.MOST_BYTES / 1024 / 1024),
                getTranslation("plan.grid.unreadable")));
        addFileRejectedListener(rejected -> refused.accept(rejected.getErrorMessage()));
    }

    private void take(UploadEvent event) throws IOException {
        byte[] file = event.getInputStream().readNBytes(GridReader.MOST_BYTES + 1);
        event.getUI().accessSynchronously(() -> {
            clearFileList();
            reader.accept(file);
        });
    }
}
