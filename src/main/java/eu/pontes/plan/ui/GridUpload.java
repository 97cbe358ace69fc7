package eu.pontes.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import eu.pontes.plan.grid.GridReader;
import java.io.IOException;
import java.util.List;

/** Takes one spreadsheet from the reader's machine, never more of it than is read anyway, and keeps none. */
final class GridUpload extends Upload {

    private final SerializableConsumer<byte[]> reader;

    GridUpload(SerializableConsumer<byte[]> reader) {
        this.reader = reader;
        setUploadHandler(this::take);
        setMaxFiles(1);
        setMaxFileSize(GridReader.MOST_BYTES);
        setAcceptedFileTypes(".xlsx", ".csv");
        setUploadButton(new Button(getTranslation("plan.grid.upload")));
        setDropLabel(new Span(getTranslation("plan.grid.drop")));
        setI18n(texts());
    }

    private void take(UploadEvent event) throws IOException {
        byte[] file = event.getInputStream().readNBytes(GridReader.MOST_BYTES + 1);
        event.getUI().accessSynchronously(() -> {
            clearFileList();
            reader.accept(file);
        });
    }

    private UploadI18N texts() {
        UploadI18N.Error errors = new UploadI18N.Error()
                .setTooManyFiles(getTranslation("plan.grid.upload.one"))
                .setFileIsTooBig(getTranslation("plan.grid.file-too-large", GridReader.MOST_BYTES / 1024 / 1024))
                .setIncorrectFileType(getTranslation("plan.grid.unreadable"));
        UploadI18N.Uploading.Error failures = new UploadI18N.Uploading.Error()
                .setServerUnavailable(getTranslation("plan.grid.upload.failed"))
                .setUnexpectedServerError(getTranslation("plan.grid.upload.failed"))
                .setForbidden(getTranslation("plan.grid.upload.failed"));
        String busy = getTranslation("plan.grid.upload.busy");
        UploadI18N.Uploading uploading = new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(busy)
                        .setStalled(busy)
                        .setProcessing(busy)
                        .setHeld(busy))
                .setRemainingTime(
                        new UploadI18N.Uploading.RemainingTime().setPrefix("").setUnknown(""))
                .setError(failures);
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(getTranslation("plan.grid.upload"))
                        .setMany(getTranslation("plan.grid.upload")))
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(getTranslation("plan.grid.drop"))
                        .setMany(getTranslation("plan.grid.drop")))
                .setError(errors)
                .setUploading(uploading)
                .setUnits(new UploadI18N.Units().setSize(List.of("B", "kB", "MB")));
    }
}
