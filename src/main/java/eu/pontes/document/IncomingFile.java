package eu.pontes.document;

/**
 * A file as somebody sends it; nothing about it is known to be true.
 *
 * @param name what the sender's machine calls it
 * @param content at most one byte more than is accepted, so that what is too large can be told
 */
@SuppressWarnings("ArrayRecordComponent")
public record IncomingFile(String name, byte[] content) {}
