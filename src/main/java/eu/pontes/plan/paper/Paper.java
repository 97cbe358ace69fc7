package eu.pontes.plan.paper;

/** A file to download. */
@SuppressWarnings("ArrayRecordComponent") // written as it is, never compared
public record Paper(String fileName, String mediaType, byte[] content) {}
