package eu.pontes.alert;

import eu.pontes.kernel.Language;
import eu.pontes.vacancy.OfferSearch;

/**
 * Somebody asks to be told of offers by mail.
 *
 * @param mail what was typed as the address
 */
public record AskForAlerts(OfferSearch search, String mail, Rhythm rhythm, Language language) {}
