package eu.pontes.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.data.Offset.offset;

import java.time.Duration;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class BackOffProperties {

    @Provide
    Arbitrary<BackOff> ways() {
        Arbitrary<Duration> first = Arbitraries.longs().between(2, 3_600_000).map(Duration::ofMillis);
        Arbitrary<Integer> times = Arbitraries.integers().between(1, 10_000);
        return Combinators.combine(first, times, Arbitraries.integers().between(1, 100))
                .filter((wait, factor, tries) -> wait.multipliedBy(factor).compareTo(Duration.ofDays(365)) <= 0)
                .as((wait, factor, tries) -> new BackOff(wait, wait.multipliedBy(factor), tries));
    }

    @Property
    void aWaitIsNeverLongerThanTheLongestNorShorterThanHalfOfTheFirst(
            @ForAll("ways") BackOff way,
            @ForAll @IntRange(min = 1, max = Integer.MAX_VALUE) int failed,
            @ForAll @DoubleRange(max = 1) double chance) {
        Duration wait = way.after(failed, chance);

        assertThat(wait).isLessThanOrEqualTo(way.longest());
        assertThat(wait).isGreaterThanOrEqualTo(Duration.ofMillis(way.first().toMillis() / 2));
    }

    @Property
    void withTheSameChanceItIsNeverShorterAfterMoreFailures(
            @ForAll("ways") BackOff way,
            @ForAll @IntRange(min = 1, max = 60) int failed,
            @ForAll @DoubleRange(max = 1) double chance) {
        assertThat(way.after(failed + 1, chance)).isGreaterThanOrEqualTo(way.after(failed, chance));
    }

    @Property
    void itDoublesUntilItIsTheLongest(@ForAll("ways") BackOff way, @ForAll @IntRange(min = 1, max = 20) int failed) {
        Duration doubled = way.first().multipliedBy(1L << (failed - 1));

        assertThat(way.after(failed, 1).toMillis())
                .isCloseTo(Math.min(doubled.toMillis(), way.longest().toMillis()), offset(1L));
    }

    @Property
    void chanceTakesAwayAtMostHalfOfIt(@ForAll("ways") BackOff way, @ForAll @IntRange(min = 1, max = 60) int failed) {
        assertThat(way.after(failed, 0).multipliedBy(2))
                .isLessThanOrEqualTo(way.after(failed, 1).plusMillis(1));
        assertThat(way.after(failed, 1))
                .isLessThanOrEqualTo(way.after(failed, 0).multipliedBy(2).plusMillis(1));
    }

    @Example
    void theUsualTriesGoOnForTwoToThreeDays() {
        assertThat(whole(0)).isGreaterThan(Duration.ofDays(1));
        assertThat(whole(1)).isBetween(Duration.ofDays(2), Duration.ofDays(3));
    }

    @Example
    void whatMakesNoSenseIsRefused() {
        Duration second = Duration.ofSeconds(1);

        assertThatIllegalArgumentException().isThrownBy(() -> new BackOff(Duration.ZERO, second, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new BackOff(second.plusMillis(1), second, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new BackOff(second, second, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new BackOff(second, Duration.ofDays(366), 1));
    }

    private static Duration whole(double chance) {
        return IntStream.range(1, BackOff.USUAL.tries())
                .mapToObj(failed -> BackOff.USUAL.after(failed, chance))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
