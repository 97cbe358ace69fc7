package eu.pontes.plan.rest;

import eu.pontes.document.DocumentView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A file that lies with a plan.
 *
 * @param size in bytes
 * @param sha256 of its content, in lower-case hexadecimal digits
 */
public record FileJson(UUID id, String name, String mediaType, long size, String sha256, Instant addedAt) {

    static List<FileJson> of(List<DocumentView> files) {
        return files.stream()
                .map(file -> new FileJson(
                        file.id().value(), file.name(), file.mediaType(), file.size(), file.sha256(), file.addedAt()))
                .toList();
    }
}
