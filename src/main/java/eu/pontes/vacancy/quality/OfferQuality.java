package eu.pontes.vacancy.quality;

import eu.pontes.vacancy.OfferContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How much of what people ask an offer tells. It advises and holds nothing back.
 *
 * @param score from 0 to 100; 100 only where everything is told
 * @param missing what would make it better, what helps most first
 */
public record OfferQuality(int score, QualityGrade grade, List<Missing> missing) {

    /** Parts of a point, so that no sum is rounded before its end. */
    private static final long FINE = 1_000_000;

    private static final int FULL = 100;

    public OfferQuality {
        missing = List.copyOf(missing);
    }

    /**
     * Weighs what an offer tells.
     *
     * @param weights what each criterion counts for; one that is not among them does not count
     * @param findings how many words are worth a thought
     */
    static OfferQuality of(OfferContent content, int findings, Map<QualityCriterion, Integer> weights) {
        Draft draft = new Draft(content, findings);
        long total =
                FINE * weights.values().stream().mapToInt(Integer::intValue).sum();
        long earned = 0;
        List<Missing> missing = new ArrayList<>();
        for (QualityCriterion criterion : QualityCriterion.values()) {
            int weight = weights.getOrDefault(criterion, 0);
            Told told = criterion.in(draft);
            long counted = FINE * weight * told.done() / told.of();
            earned += counted;
            if (weight > 0 && !told.all()) {
                int points = (int) Math.max(1, Math.round(FULL * (double) (FINE * weight - counted) / total));
                missing.add(new Missing(criterion, criterion.field(content), points));
            }
        }
        missing.sort(Comparator.comparing(Missing::points).reversed());
        int score = (int) (FULL * earned / total);
        return new OfferQuality(score, QualityGrade.of(score), missing);
    }

    /**
     * Something that is not told, or not all of it.
     *
     * @param field where to tell it
     * @param points what it would bring, about
     */
    public record Missing(QualityCriterion criterion, String field, int points) {}
}
