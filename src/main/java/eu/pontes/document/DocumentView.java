package eu.pontes.document;

import java.time.Instant;

/**
 * A file that was handed in, without its content.
 *
 * @param sha256 of the content, in lower-case hexadecimal digits
 * @param addedBy the name of whoever handed it in
 */
public record DocumentView(
        DocumentId id, String name, String mediaType, long size, String sha256, Instant addedAt, String addedBy) {}
