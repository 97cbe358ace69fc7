package eu.pontes.vacancy.summary;

import eu.pontes.kernel.Language;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How easily a text reads, from 0 to 100, by the length of its sentences and words: Flesch's reading ease with the
 * numbers that were found for each language.
 *
 * @param words how many there are
 * @param longSentences those of more than {@value #LONG_SENTENCE} words, the longest first
 * @param longWords those of {@value #LONG_WORD} syllables or more, the longest first
 */
public record Readability(int score, int words, List<String> longSentences, List<String> longWords) {

    static final int LONG_SENTENCE = 20;
    static final int LONG_WORD = 5;

    private static final int HIGHEST = 100;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*");

    /** Reads a text; one without words is as easy as can be. */
    public static Readability of(String text, Language language) {
        List<List<String>> sentences = new ArrayList<>();
        List<String> longSentences = new ArrayList<>();
        for (String sentence : sentences(text, language)) {
            List<String> words = words(sentence);
            if (!words.isEmpty()) {
                sentences.add(words);
            }
            if (words.size() > LONG_SENTENCE) {
                longSentences.add(sentence.strip());
            }
        }
        longSentences.sort(
                Comparator.comparingInt((String sentence) -> words(sentence).size())
                        .reversed());
        List<String> all = sentences.stream().flatMap(List::stream).toList();
        return new Readability(
                score(all, sentences.size(), language),
                all.size(),
                List.copyOf(longSentences),
                longWords(all, language));
    }

    /** The same in a word. */
    public ReadingEase ease() {
        return ReadingEase.of(score);
    }

    private static int score(List<String> words, int sentences, Language language) {
        if (words.isEmpty()) {
            return HIGHEST;
        }
        long syllables =
                words.stream().mapToLong(word -> Syllables.in(word, language)).sum();
        double ease = Formula.of(language).ease((double) words.size() / sentences, (double) syllables / words.size());
        return (int) Math.round(Math.max(0, Math.min(HIGHEST, ease)));
    }

    private static List<String> longWords(List<String> words, Language language) {
        Comparator<String> bySyllables = Comparator.comparingInt(word -> Syllables.in(word, language));
        Set<String> found = new LinkedHashSet<>();
        words.stream()
                .filter(word -> Syllables.in(word, language) >= LONG_WORD)
                .sorted(bySyllables.reversed())
                .forEach(found::add);
        return List.copyOf(found);
    }

    /** A line is never part of the sentence before it: lists and headings have no full stop. */
    private static List<String> sentences(String text, Language language) {
        List<String> sentences = new ArrayList<>();
        text.lines().forEach(line -> {
            BreakIterator ends = BreakIterator.getSentenceInstance(language.locale());
            ends.setText(line);
            int from = ends.first();
            for (int to = ends.next(); to != BreakIterator.DONE; to = ends.next()) {
                sentences.add(line.substring(from, to));
                from = to;
            }
        });
        return sentences;
    }

    private static List<String> words(String sentence) {
        return WORD.matcher(sentence).results().map(MatchResult::group).toList();
    }

    /** What a word more in a sentence, and a syllable more in a word, take from the ease of reading. */
    private enum Formula {
        /** W. H. Douma, De leesbaarheid van landbouwbladen, Wageningen 1960. */
        DOUMA(206.84, 0.93, 77),
        /** L. Kandel and A. Moles, Application de l'indice de Flesch à la langue française, Paris 1958. */
        KANDEL_MOLES(207, 1.015, 73.6),
        /** T. Amstad, Wie verständlich sind unsere Zeitungen?, Zürich 1978. */
        AMSTAD(180, 1, 58.5),
        /** R. Flesch, A new readability yardstick, Journal of Applied Psychology 32, 1948. */
        FLESCH(206.835, 1.015, 84.6);

        private final double highest;
        private final double perWord;
        private final double perSyllable;

        Formula(double highest, double perWord, double perSyllable) {
            this.highest = highest;
            this.perWord = perWord;
            this.perSyllable = perSyllable;
        }

        static Formula of(Language language) {
            return switch (language) {
                case NL -> DOUMA;
                case FR -> KANDEL_MOLES;
                case DE -> AMSTAD;
                case EN -> FLESCH;
            };
        }

        double ease(double wordsPerSentence, double syllablesPerWord) {
            return highest - perWord * wordsPerSentence - perSyllable * syllablesPerWord;
        }
    }
}
