package eu.pontes.document;

/** A file to take along, byte for byte as it was handed in. */
@SuppressWarnings("ArrayRecordComponent")
public record DocumentFile(String name, String mediaType, byte[] content) {}
