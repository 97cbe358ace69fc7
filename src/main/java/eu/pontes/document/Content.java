package eu.pontes.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** What is really in a file, whatever it is called; what can be read as two kinds at once is neither. */
final class Content {

    private static final int BEGINNING = 1024;
    private static final int END = 2048;
    private static final int LONGEST_ZIP_TAIL = 22 + 0xFFFF;

    private static final List<String> MARKUP = List.of("<!doctype", "<html", "<script", "<svg", "<?php");
    private static final String END_OF_PNG = "IEND\u00aeB`\u0082";
    private static final String END_OF_ZIP = "PK\u0005\u0006";

    private final byte[] bytes;

    Content(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The kind of the content, if a name with this extension may have it.
     *
     * @throws eu.pontes.kernel.Problem.Invalid if the kind is not accepted, not what the name says, or runs something
     */
    FileKind kind(String extension) {
        FileKind kind = kind().orElseThrow(() -> FileInspection.refused("file-kind"));
        if (kind == FileKind.TXT && FileKind.CSV.isNamed(extension)) {
            return FileKind.CSV;
        }
        if (!kind.isNamed(extension)) {
            throw FileInspection.refused("file-extension", kind.name(), extension);
        }
        return kind;
    }

    private Optional<FileKind> kind() {
        String detected = detected();
        return switch (detected) {
            case "application/pdf" -> only(FileKind.PDF, pdf());
            case "image/png" -> only(FileKind.PNG, end(END_OF_PNG.length()).equals(END_OF_PNG));
            case "image/jpeg" -> only(FileKind.JPEG, true);
            // A short text with accents that are not written in Unicode is nothing that its beginning tells
            case "text/plain", "application/octet-stream" -> only(FileKind.TXT, text());
            default -> OfficeFile.maybe(detected) ? new OfficeFile(bytes).kind() : Optional.empty();
        };
    }

    private String detected() {
        try {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(new ByteArrayInputStream(bytes), new Metadata())
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An archive behind a picture or a document is opened by whoever takes the file for one. */
    private Optional<FileKind> only(FileKind kind, boolean whole) {
        boolean archive = end(LONGEST_ZIP_TAIL).contains(END_OF_ZIP);
        return whole && !archive ? Optional.of(kind) : Optional.empty();
    }

    private boolean pdf() {
        String beginning = latin(0, Math.min(BEGINNING, bytes.length));
        String words = beginning.toLowerCase(Locale.ROOT);
        return beginning.startsWith("%PDF-")
                && end(END).contains("%%EOF")
                && MARKUP.stream().noneMatch(words::contains);
    }

    /** No byte that no text has, in any of the ways in which text is written in Belgium. */
    private boolean text() {
        for (byte next : bytes) {
            boolean lineOrTab = next == '\n' || next == '\r' || next == '\t' || next == '\f';
            if (next >= 0 && next < ' ' && !lineOrTab) {
                return false;
            }
        }
        return true;
    }

    private String end(int length) {
        return latin(Math.max(0, bytes.length - length), bytes.length);
    }

    private String latin(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
