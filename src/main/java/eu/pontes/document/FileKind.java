package eu.pontes.document;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The kinds of file that are accepted, each by the ends of the names that it may have; there is no other. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    TXT("text/plain", "txt"),
    CSV("text/csv", "csv");

    private final String mediaType;
    private final List<String> extensions;

    FileKind(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether a name with this end may have this content. */
    boolean isNamed(String extension) {
        return extensions.contains(extension.toLowerCase(Locale.ROOT));
    }

    /** Every end of a name that is accepted, with its dot. */
    public static List<String> allExtensions() {
        return Arrays.stream(values())
                .map(kind -> kind.extensions)
                .flatMap(Collection::stream)
                .map(extension -> "." + extension)
                .toList();
    }
}
