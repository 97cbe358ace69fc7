package eu.pontes.document.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** The words of an upload in the language of the reader; those that depend on what is handed in come along. */
public final class UploadTexts extends UploadI18N {

    public UploadTexts(Component reader, String choose, String tooLarge, String wrongKind) {
        setAddFiles(new AddFiles().setOne(choose));
        setDropFiles(new DropFiles().setOne(reader.getTranslation("document.drop")));
        setError(new Error()
                .setTooManyFiles(reader.getTranslation("document.one"))
                .setFileIsTooBig(tooLarge)
                .setIncorrectFileType(wrongKind));
        setUploading(new Uploading()
                .setStatus(new Uploading.Status()
                        .setConnecting(reader.getTranslation("document.connecting"))
                        .setStalled(reader.getTranslation("document.stalled"))
                        .setProcessing(reader.getTranslation("document.checking"))
                        .setHeld(reader.getTranslation("document.waiting")))
                .setRemainingTime(new Uploading.RemainingTime()
                        .setPrefix(reader.getTranslation("document.remaining") + " ")
                        .setUnknown(reader.getTranslation("document.remaining-unknown")))
                .setError(new Uploading.Error()
                        .setServerUnavailable(reader.getTranslation("invalid.file-broken"))
                        .setUnexpectedServerError(reader.getTranslation("invalid.file-broken"))
                        .setForbidden(reader.getTranslation("invalid.file-broken"))));
        setFile(new File()
                .setRetry(reader.getTranslation("document.retry"))
                .setStart(reader.getTranslation("document.start"))
                .setRemove(reader.getTranslation("document.forget")));
        setUnits(new Units().setSize(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB")));
    }
}
