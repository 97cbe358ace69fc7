package eu.pontes.plan;

/** What a file of a plan belongs to. */
public sealed interface FilePlace {

    /** It shows what came of an action. */
    record Evidence(ActionId action) implements FilePlace {}

    /** It holds what was said in a consultation: the opinion, signed. */
    record OpinionPaper(ConsultationId consultation) implements FilePlace {}
}
