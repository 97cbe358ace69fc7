package eu.pontes.kernel;

/** Words that are kept in every language beside what they are about, as the names in the rule book are. */
public interface Translated {

    String in(Language language);
}
