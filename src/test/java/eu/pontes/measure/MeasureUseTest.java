package eu.pontes.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeasureUseTest {

    @Test
    void figuresOfFewerThanFivePlansAreNotShown() {
        MeasureUse use = MeasureUse.of(4, results(4));

        assertThat(use.plans()).isEmpty();
        assertThat(use.results()).isEmpty();
    }

    @Test
    void figuresOfFivePlansAreShown() {
        MeasureUse use = MeasureUse.of(5, results(5));

        assertThat(use.plans()).contains(5L);
        assertThat(use.results()).contains(results(5));
    }

    @Test
    void manyPlansOfWhichFewAreEvaluatedShowNoResults() {
        MeasureUse use = MeasureUse.of(40, results(4));

        assertThat(use.plans()).contains(40L);
        assertThat(use.results()).isEmpty();
    }

    private static MeasureResults results(long plans) {
        return new MeasureResults(plans, 3, 1, 0, 0);
    }
}
