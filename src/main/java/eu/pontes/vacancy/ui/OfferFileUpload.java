package eu.pontes.vacancy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import eu.pontes.document.view.UploadTexts;
import eu.pontes.vacancy.exchange.IncomingOffers;
import java.io.IOException;

/** Takes one file with offers from the reader's machine, never more of it than is read anyway. */
final class OfferFileUpload extends Upload {

    private static final int MEGABYTES = IncomingOffers.MOST_BYTES >> 20;

    private final SerializableBiConsumer<String, byte[]> reader;

    /**
     * @param reader gets the name and the content of the file
     * @param refused gets the sentence about a file that the browser does not even send
     */
    OfferFileUpload(SerializableBiConsumer<String, byte[]> reader, SerializableConsumer<String> refused) {
        this.reader = reader;
        String verb = getTranslation("exchange.import.upload");
        setUploadHandler(this::take);
        setMaxFiles(1);
        setMaxFileSize(IncomingOffers.MOST_BYTES);
        setAcceptedFileTypes(".csv", ".json", ".jsonld");
        setUploadButton(new Button(verb));
        setDropLabel(new Span(getTranslation("document.drop")));
        setI18n(new UploadTexts(
                this,
                verb,
                getTranslation("invalid.file-too-large", MEGABYTES),
                getTranslation("invalid.offer-file-workbook")));
        addFileRejectedListener(rejected -> refused.accept(rejected.getErrorMessage()));
    }

    private void take(UploadEvent event) throws IOException {
        byte[] file = event.getInputStream().readNBytes(IncomingOffers.MOST_BYTES + 1);
        String name = event.getFileName();
        event.getUI().accessSynchronously(() -> {
            clearFileList();
            reader.accept(name, file);
        });
    }
}
