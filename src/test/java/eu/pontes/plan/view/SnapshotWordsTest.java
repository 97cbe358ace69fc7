package eu.pontes.plan.view;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.kernel.Language;
import eu.pontes.plan.AgreementView;
import eu.pontes.plan.Comparison;
import eu.pontes.plan.ConsultationView;
import eu.pontes.plan.DraftPlan;
import eu.pontes.plan.PlanSection.Kind;
import eu.pontes.plan.SupportSeat;
import eu.pontes.plan.WriteAction;
import eu.pontes.plan.WriteAnalysis;
import eu.pontes.plan.WriteObjective;
import eu.pontes.plan.WriteStateOfPlay;
import eu.pontes.platform.text.Texts;
import eu.pontes.programme.Names;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SnapshotWordsTest {

    private static final Texts TEXTS = new Texts();

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("fields")
    void everyFieldThatAPlanIsWrittenWithHasALabel(Kind kind, String field) {
        assertThat(SnapshotWords.knows(kind, field)).isTrue();
    }

    @Test
    void aCellOfAHeadcountIsCalledByItsPlaceAndItsGroup() {
        SnapshotWords words = words(true);

        assertThat(words.label(Kind.HEADCOUNTS, "E1/MANUAL//YOUNG")).isEqualTo("Molenbeek · Arbeiders · Jongeren");
        assertThat(words.label(Kind.HEADCOUNTS, "E1/MANUAL//")).isEqualTo("Molenbeek · Arbeiders · Totaal");
        assertThat(words.value("E1/MANUAL//YOUNG", "37")).isEqualTo("37");
    }

    @Test
    void aRowOfWhichNoNumberIsToldSaysThatInWords() {
        SnapshotWords words = words(false);

        assertThat(words.label(Kind.HEADCOUNTS, "ESTABLISHMENT.E1")).isEqualTo("Vestiging: Molenbeek");
        assertThat(words.label(Kind.HEADCOUNTS, "workforceTotal")).isEqualTo(say("plan.state.total"));
        assertThat(words.label(Kind.HEADCOUNTS, "headcounts.YOUNG")).isEqualTo("Jongeren");
        assertThat(words.value("ESTABLISHMENT.E1", Comparison.ANOTHER_NUMBER)).isEqualTo("een ander getal");
    }

    @Test
    void anAnswerIsCalledByItsQuestion() {
        SnapshotWords words = words(true);

        assertThat(words.label(Kind.ANALYSIS, "answers.IMAGES.extent")).isEqualTo("Herkent men zich?");
        assertThat(words.label(Kind.ANALYSIS, "answers.IMAGES.remark")).isEqualTo("Opmerking bij: Herkent men zich?");
        assertThat(words.value("answers.IMAGES.extent", "PARTLY")).isEqualTo(say("enum.Extent.PARTLY"));
        assertThat(words.value("answers.IMAGES.remark", Comparison.A_NUMBER))
                .as("what somebody wrote is never taken for a sign")
                .isEqualTo(Comparison.A_NUMBER);
    }

    private static SnapshotWords words(boolean counted) {
        Map<String, Names> names = Map.of(
                "ESTABLISHMENT.E1", name("Molenbeek"),
                "JOB_LEVEL.MANUAL", name("Arbeiders"),
                "YOUNG", name("Jongeren"),
                "answers.IMAGES", name("Herkent men zich?"));
        return new SnapshotWords(
                new Comparison(List.of(), names, counted),
                (key, arguments) -> TEXTS.get(Language.NL, key, arguments),
                Language.NL.locale());
    }

    private static String say(String key) {
        return TEXTS.get(Language.NL, key);
    }

    private static Names name(String name) {
        return new Names(name, name, name, name);
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
