package eu.pontes.alert.web;

import eu.pontes.alert.Rhythm;

/**
 * What a page shows to which a link from a mail led: one question and one button.
 *
 * @param title the key of what is asked
 * @param verb the key of the word on the button
 * @param words the search in the reader's words
 */
public record QuestionPage(String title, String verb, String words, Rhythm rhythm) {}
