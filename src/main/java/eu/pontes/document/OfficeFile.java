package eu.pontes.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A document of an office program, which is an archive of parts: what it says that it is, and whether one of its parts
 * would run. Unpacking stops before an archive that was made to burst does harm.
 */
final class OfficeFile {

    private static final int MOST_PARTS = 5_000;
    private static final long MOST_BYTES = 200L << 20;
    private static final int LONGEST_LIST = 1 << 20;

    private static final Pattern RUNS = Pattern.compile(
            "vbaproject|macroenabled|(^|/)(basic|scripts|activex)/|embeddings/[^/]*\\.bin"
                    + "|\\.(exe|dll|com|bat|cmd|scr|msi|jar|js|jse|vbs|vbe|ps1|hta|lnk)$",
            Pattern.CASE_INSENSITIVE);

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private final byte[] bytes;
    private String partTypes = "";
    private String mediaType = "";
    private long unpacked;

    OfficeFile(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Whether a detected media type may turn out to be a document of an office program. */
    static boolean maybe(String detected) {
        return detected.startsWith("application/vnd.oasis.opendocument.")
                || detected.equals("application/x-tika-ooxml")
                || detected.equals("application/zip");
    }

    /**
     * The kind, or nothing if it is another archive.
     *
     * @throws eu.pontes.kernel.Problem.Invalid if a part of it would run
     */
    Optional<FileKind> kind() {
        try {
            readParts();
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
        // The list at the end of the archive may name parts that reading from the front does not find
        String names = new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        if (names.contains("vbaproject.bin") || RUNS.matcher(partTypes).find()) {
            throw runs();
        }
        if (mediaType.equals(FileKind.ODT.mediaType())) {
            return Optional.of(FileKind.ODT);
        }
        if (mediaType.equals(FileKind.ODS.mediaType())) {
            return Optional.of(FileKind.ODS);
        }
        if (partTypes.contains(WORD)) {
            return Optional.of(FileKind.DOCX);
        }
        return partTypes.contains(SHEET) ? Optional.of(FileKind.XLSX) : Optional.empty();
    }

    private void readParts() throws IOException {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int number = 0;
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (++number > MOST_PARTS) {
                    throw new IOException("too many parts");
                }
                String name = part.getName();
                if (RUNS.matcher(name).find()) {
                    throw runs();
                }
                String content = read(parts);
                if (name.equals("[Content_Types].xml")) {
                    partTypes = content;
                } else if (name.equals("mimetype") && number == 1) {
                    mediaType = content;
                }
            }
        }
    }

    /** Reads a part to its end, and keeps what may be a list of types. */
    private String read(ZipInputStream part) throws IOException {
        String beginning = new String(part.readNBytes(LONGEST_LIST), StandardCharsets.UTF_8);
        unpacked += beginning.length();
        byte[] rest = new byte[1 << 16];
        for (int read = part.read(rest); read >= 0; read = part.read(rest)) {
            unpacked += read;
            if (unpacked > MOST_BYTES) {
                throw new IOException("too large inside");
            }
        }
        return beginning;
    }

    private static RuntimeException runs() {
        return FileInspection.refused("file-runs");
    }
}
