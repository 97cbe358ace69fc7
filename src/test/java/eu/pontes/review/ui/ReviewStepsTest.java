package eu.pontes.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.kernel.Language;
import eu.pontes.kernel.Period;
import eu.pontes.kernel.TenantId;
import eu.pontes.plan.PlanId;
import eu.pontes.plan.PlanStatus;
import eu.pontes.plan.PlanSummary;
import eu.pontes.platform.text.Texts;
import eu.pontes.programme.Names;
import eu.pontes.shell.NextStep;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewStepsTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 9, 30);
    private static final Texts TEXTS = new Texts();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NL | 2026-09-30 | Evalueer “Iedereen mee”: het loopt af op 30 september 2026
            NL | 2026-10-01 | Evalueer “Iedereen mee”: het liep af op 30 september 2026
            FR | 2026-09-30 | Évaluez « Iedereen mee » : il se termine le 30 septembre 2026
            FR | 2026-10-01 | Évaluez « Iedereen mee » : il s’est terminé le 30 septembre 2026
            DE | 2026-09-30 | Bewerten Sie „Iedereen mee“: der Plan endet am 30. September 2026
            DE | 2026-10-01 | Bewerten Sie „Iedereen mee“: der Plan endete am 30. September 2026
            EN | 2026-09-30 | Evaluate “Iedereen mee”: it ends on 30 September 2026
            EN | 2026-10-01 | Evaluate “Iedereen mee”: it ended on 30 September 2026
            """)
    void aPlanEndsOnItsLastDayAndHasEndedOnTheNext(Language reader, LocalDate today, String sentence) {
        NextStep step = ReviewSteps.evaluation(approved(), today);

        String told = TEXTS.get(reader, step.sentence(), step.arguments().toArray());
        assertThat(told.replace('\u00a0', ' ').replace('\u202f', ' ')).isEqualTo(sentence);
    }

    private static PlanSummary approved() {
        return new PlanSummary(
                new PlanId(UUID.fromString("0190a000-0000-7000-8000-000000000100")),
                TenantId.of("0190b000-0000-7000-8000-000000000001"),
                "Bakkerij",
                TenantId.of("0190b000-0000-7000-8000-000000000002"),
                "Werkdienst",
                "Iedereen mee",
                new Names("Plan", "Plan", "Plan", "Plan"),
                new Period(LocalDate.of(2024, 10, 1), LAST_DAY),
                PlanStatus.APPROVED,
                1,
                Optional.empty());
    }
}
