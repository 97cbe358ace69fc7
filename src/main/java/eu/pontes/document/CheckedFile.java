package eu.pontes.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file that passed the inspection; nothing else can make one, so nothing unchecked can be kept. */
public final class CheckedFile {

    private final FileName name;
    private final FileKind kind;
    private final byte[] content;

    CheckedFile(FileName name, FileKind kind, byte[] content) {
        this.name = name;
        this.kind = kind;
        this.content = content;
    }

    String name() {
        return name.value();
    }

    FileKind kind() {
        return kind;
    }

    byte[] content() {
        return content;
    }

    /** In lower-case hexadecimal digits. */
    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
