package eu.pontes.vacancy.exchange;

import eu.pontes.kernel.Problem;

/** Says of a file that nothing can be made of it at all. */
final class OfferFileFault {

    private OfferFileFault() {}

    static Problem.Invalid of(String code, Object... arguments) {
        return Problem.invalid("file", code, arguments);
    }
}
