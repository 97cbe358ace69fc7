package eu.pontes.vacancy.quality;

import eu.pontes.kernel.Worded;

/** The score of an offer as a word. */
public enum QualityGrade implements Worded {
    SPARSE(0),
    GOOD(50),
    RICH(80);

    private final int from;

    QualityGrade(int from) {
        this.from = from;
    }

    static QualityGrade of(int score) {
        QualityGrade grade = SPARSE;
        for (QualityGrade better : values()) {
            grade = score >= better.from ? better : grade;
        }
        return grade;
    }
}
