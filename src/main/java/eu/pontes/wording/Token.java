package eu.pontes.wording;

/**
 * One word of a text without capitals and accents, so that every spelling of it is the same.
 *
 * @param word empty at the end of a sentence, which no phrase reaches across
 */
record Token(String word, int from, int to) {

    boolean isNumber() {
        return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
    }
}
