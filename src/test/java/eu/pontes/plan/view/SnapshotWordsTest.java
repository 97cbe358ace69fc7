package eu.pontes.plan.view;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.plan.AgreementView;
import eu.pontes.plan.ConsultationView;
import eu.pontes.plan.DraftPlan;
import eu.pontes.plan.PlanSection.Kind;
import eu.pontes.plan.SupportSeat;
import eu.pontes.plan.WriteAction;
import eu.pontes.plan.WriteAnalysis;
import eu.pontes.plan.WriteObjective;
import eu.pontes.plan.WriteStateOfPlay;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SnapshotWordsTest {

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("fields")
    void everyFieldThatAPlanIsWrittenWithHasALabel(Kind kind, String field) {
        assertThat(SnapshotWords.knows(kind, field)).isTrue();
    }

    static Stream<Arguments> fields() {
        return Map.of(
                        Kind.DETAILS, DraftPlan.class,
                        Kind.STATE_OF_PLAY, WriteStateOfPlay.class,
                        Kind.ANALYSIS, WriteAnalysis.class,
                        Kind.CONSULTATION, ConsultationView.class,
                        Kind.SUPPORT, SupportSeat.class,
                        Kind.AGREEMENT, AgreementView.class,
                        Kind.OBJECTIVE, WriteObjective.class,
                        Kind.ACTION, WriteAction.class)
                .entrySet()
                .stream()
                .flatMap(written -> Arrays.stream(written.getValue().getRecordComponents())
                        .map(RecordComponent::getName)
                        .filter(name -> !name.equals("id"))
                        .map(name -> Arguments.of(written.getKey(), name)));
    }
}
