package eu.pontes.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Whatever keepers propose in whatever order, the days of the versions never get into each other's way. */
class TimelineProperties {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 60;

    /** What somebody approves on a day: a version that begins on another, or that one as the last. */
    record Step(int today, int day, boolean closing) {}

    @Property
    void noTwoVersionsEverHoldOnOneDayAndThePastStaysAsItWas(@ForAll("steps") List<Step> steps) {
        List<Version> versions = new ArrayList<>();
        int today = 0;
        for (Step step : steps) {
            today = Math.max(today, step.today());
            Map<Integer, Optional<Version>> past = held(versions, 0, today);

            take(versions, step, FIRST.plusDays(today));

            for (int day = 0; day < DAYS; day++) {
                LocalDate on = FIRST.plusDays(day);
                assertThat(versions.stream().filter(version -> version.holdsOn(on)))
                        .as("versions on %s", on)
                        .hasSizeLessThan(2);
            }
            assertThat(versions).allMatch(version -> version.last == null || !version.last.isBefore(version.first));
            assertThat(held(versions, 0, today)).isEqualTo(past);
        }
    }

    @Property
    void theNearestVersionIsTheOneThatHoldsIfThereIsOne(@ForAll("steps") List<Step> steps) {
        List<Version> versions = new ArrayList<>(List.of(new Version(FIRST)));
        steps.forEach(step -> take(versions, step, FIRST));
        Timeline<Version> timeline = new Timeline<>(versions);

        for (int day = 0; day < DAYS; day++) {
            LocalDate on = FIRST.plusDays(day);
            Version nearest = timeline.nearest(on).orElseThrow();
            assertThat(timeline.on(on).map(nearest::equals).orElse(true)).isTrue();
            assertThat(nearest.validFrom()).isBeforeOrEqualTo(on);
        }
    }

    @Example
    void aVersionBeginsTodayOrLaterAndAfterTheOneBefore() {
        Timeline<Version> timeline = new Timeline<>(List.of(new Version(FIRST.plusDays(5))));

        assertThat(codes(timeline.beginFaults(FIRST.plusDays(2), FIRST.plusDays(3))))
                .containsExactly("rules-from-today", "rules-later-version");
        assertThat(codes(timeline.beginFaults(FIRST.plusDays(5), FIRST))).containsExactly("rules-later-version");
        assertThat(timeline.beginFaults(FIRST.plusDays(6), FIRST.plusDays(6))).isEmpty();
        assertThatThrownBy(() -> timeline.follow(new Version(FIRST.plusDays(5))))
                .isInstanceOf(Problem.Conflict.class);
    }

    @Example
    void aVersionEndsOnceAndNotBeforeItBegan() {
        Version only = new Version(FIRST.plusDays(5));
        Timeline<Version> timeline = new Timeline<>(List.of(only));

        assertThat(codes(timeline.endFaults(FIRST.plusDays(4), FIRST))).containsExactly("rules-from-today");
        timeline.close(FIRST.plusDays(9));
        assertThat(only.last).isEqualTo(FIRST.plusDays(9));
        assertThat(codes(timeline.endFaults(FIRST.plusDays(9), FIRST))).containsExactly("rules-closed-before");
        assertThat(timeline.endFaults(FIRST.plusDays(8), FIRST)).isEmpty();
    }

    @Example
    void onlyTheLatestVersionCanBeFollowed() {
        Timeline<Version> timeline = new Timeline<>(List.of(new Version(FIRST.plusDays(5)), new Version(FIRST)));

        assertThat(timeline.mustEndWith(FIRST.plusDays(5)).first).isEqualTo(FIRST.plusDays(5));
        assertThatThrownBy(() -> timeline.mustEndWith(FIRST)).hasMessage("rules-overtaken");
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, DAYS - 1);
        return Combinators.combine(days, days, Arbitraries.of(true, false, false))
                .as(Step::new)
                .list()
                .ofMaxSize(12);
    }

    /** As the services do: what has faults is refused, what has none is written down. */
    private static void take(List<Version> versions, Step step, LocalDate today) {
        Timeline<Version> timeline = new Timeline<>(versions);
        LocalDate day = FIRST.plusDays(step.day());
        if (step.closing()) {
            if (timeline.endFaults(day, today).isEmpty()) {
                timeline.close(day);
            }
        } else if (timeline.beginFaults(day, today).isEmpty()) {
            versions.add(timeline.follow(new Version(day)));
        }
    }

    private static Map<Integer, Optional<Version>> held(List<Version> versions, int from, int until) {
        Map<Integer, Optional<Version>> held = new HashMap<>();
        for (int day = from; day < until; day++) {
            held.put(day, new Timeline<>(versions).on(FIRST.plusDays(day)));
        }
        return held;
    }

    private static List<String> codes(List<FieldError> faults) {
        return faults.stream().map(FieldError::code).toList();
    }

    private static final class Version implements Dated {

        private final LocalDate first;
        private @Nullable LocalDate last;

        Version(LocalDate first) {
            this.first = first;
        }

        @Override
        public LocalDate validFrom() {
            return first;
        }

        @Override
        public @Nullable LocalDate validTo() {
            return last;
        }

        @Override
        public void endOn(LocalDate day) {
            last = day;
        }

        @Override
        public RuleVersion view() {
            return new RuleVersion(first, last, new LimitTerms(1, "x", first, Certainty.VERIFIED));
        }
    }
}
