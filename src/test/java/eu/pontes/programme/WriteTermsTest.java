package eu.pontes.programme;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.kernel.FieldError;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WriteTermsTest {

    private static final WriteNames NAMES = new WriteNames("a", "b", "c", "d");

    @ParameterizedTest(name = "{0} people, multiples of {1}")
    @CsvSource({
        "2, 5, content.smallestCell rules-smallest-cell",
        "0, 5, content.smallestCell rules-smallest-cell",
        "51, 5, content.smallestCell Range",
        "5, 0, content.roundingBase Range",
        "5, 101, content.roundingBase Range",
        "3, 1, ",
        "50, 100, "
    })
    void aProgrammeShowsNoGroupThatIsTooSmall(int smallest, int base, String fault) {
        WriteProgramme content = new WriteProgramme(NAMES, null, smallest, base);

        assertThat(worded(content.faults("ANY", Optional.empty())))
                .isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @ParameterizedTest
    @EnumSource(IndicatorKind.class)
    void onlyCountsAndDaysAddUp(IndicatorKind kind) {
        boolean additive = kind == IndicatorKind.COUNT || kind == IndicatorKind.DAYS;

        assertThat(worded(new WriteIndicator(kind, true, false, NAMES, NAMES).faults("ANY", Optional.empty())))
                .isEqualTo(additive ? List.of() : List.of("content.addsUp rules-adds-up"));
        assertThat(worded(new WriteIndicator(kind, false, true, NAMES, NAMES).faults("ANY", Optional.empty())))
                .containsExactly("content.countsPlacements rules-placements-add-up");
    }

    @Test
    void whatAnIndicatorMeasuresNeverChanges() {
        RuleText before = new IndicatorTerms(
                new IndicatorTerms.Meaning(IndicatorKind.COUNT, true, false),
                NAMES.names(),
                NAMES.names(),
                "x",
                LocalDate.of(2026, 1, 1),
                Certainty.VERIFIED);

        assertThat(worded(new WriteIndicator(IndicatorKind.DAYS, true, false, NAMES, NAMES)
                        .faults("ANY", Optional.of(before))))
                .containsExactly("content.kind rules-meaning-kept");
        assertThat(new WriteIndicator(IndicatorKind.COUNT, true, false, new WriteNames("e", "f", "g", "h"), NAMES)
                        .faults("ANY", Optional.of(before)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Limit.class)
    void aLimitStaysWithinItsBounds(Limit limit) {
        assertThat(new WriteLimit(limit.least()).faults(limit.name(), Optional.empty()))
                .isEmpty();
        assertThat(new WriteLimit(limit.most()).faults(limit.name(), Optional.empty()))
                .isEmpty();
        assertThat(worded(new WriteLimit(limit.least() - 1).faults(limit.name(), Optional.empty())))
                .containsExactly("content.amount Range");
        assertThat(worded(new WriteLimit(limit.most() + 1).faults(limit.name(), Optional.empty())))
                .containsExactly("content.amount Range");
    }

    private static List<String> worded(List<FieldError> faults) {
        return faults.stream().map(fault -> fault.field() + " " + fault.code()).toList();
    }
}
