package eu.pontes.document;

import eu.pontes.kernel.Sha256;

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
        return Sha256.of(content);
    }
}
