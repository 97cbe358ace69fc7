package eu.pontes.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** When mails are due, over years with all their changes of the clocks. */
class RhythmProperties {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    @Provide
    Arbitrary<Instant> moments() {
        long from = Instant.parse("2026-01-01T00:00:00Z").getEpochSecond();
        long to = Instant.parse("2040-01-01T00:00:00Z").getEpochSecond();
        return Arbitraries.longs().between(from, to).map(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "Europe/Brussels",
                        "UTC",
                        "America/Santiago",
                        "Australia/Lord_Howe",
                        "Asia/Kathmandu",
                        "Pacific/Apia")
                .map(ZoneId::of);
    }

    @Property
    void theNextMailIsAlwaysStillToCome(@ForAll("moments") Instant now, @ForAll("zones") ZoneId zone) {
        for (Rhythm rhythm : Rhythm.values()) {
            assertThat(rhythm.next(now, zone)).as("%s", rhythm).isAfter(now);
        }
    }

    @Property
    void aDailyMailComesAtSevenByTheLocalClockAndWithinADay(
            @ForAll("moments") Instant now, @ForAll("zones") ZoneId zone) {
        Instant due = Rhythm.DAILY.next(now, zone);

        assertThat(due.atZone(zone).toLocalTime()).isEqualTo(Rhythm.HOUR);
        assertThat(due.atZone(zone).toLocalDate())
                .isBeforeOrEqualTo(now.atZone(zone).toLocalDate().plusDays(1));
    }

    @Property
    void aWeeklyMailComesOnMondayAtSevenAndWithinAWeek(@ForAll("moments") Instant now, @ForAll("zones") ZoneId zone) {
        ZonedDateTime due = Rhythm.WEEKLY.next(now, zone).atZone(zone);

        assertThat(due.toLocalTime()).isEqualTo(Rhythm.HOUR);
        assertThat(due.getDayOfWeek()).isEqualTo(Rhythm.DAY);
        assertThat(due.toLocalDate())
                .isBeforeOrEqualTo(now.atZone(zone).toLocalDate().plusDays(7));
    }

    @Property
    void noMailIsSkippedAndNoneComesTwice(@ForAll("moments") Instant now, @ForAll("zones") ZoneId zone) {
        Instant first = Rhythm.DAILY.next(now, zone);
        Instant second = Rhythm.DAILY.next(first, zone);

        assertThat(second.atZone(zone).toLocalDate())
                .isEqualTo(first.atZone(zone).toLocalDate().plusDays(1));
        assertThat(Rhythm.DAILY.next(second.minusSeconds(1), zone)).isEqualTo(second);
        assertThat(Rhythm.WEEKLY.next(first, zone)).isAfterOrEqualTo(Rhythm.DAILY.next(first, zone));
    }

    @Example
    void theNightOfTheChangeIsAnHourShorterOrLonger() {
        Instant beforeSpring = at("2027-03-27T07:00");
        Instant beforeAutumn = at("2027-10-30T07:00");

        assertThat(Duration.between(beforeSpring, Rhythm.DAILY.next(beforeSpring, BRUSSELS)))
                .isEqualTo(Duration.ofHours(23));
        assertThat(Duration.between(beforeAutumn, Rhythm.DAILY.next(beforeAutumn, BRUSSELS)))
                .isEqualTo(Duration.ofHours(25));
        assertThat(Rhythm.WEEKLY.next(beforeSpring, BRUSSELS)).isEqualTo(at("2027-03-29T07:00"));
    }

    @Example
    void whatIsNewOnAMondayMorningIsStillToldThatMorning() {
        assertThat(Rhythm.WEEKLY.next(at("2026-11-23T06:59"), BRUSSELS)).isEqualTo(at("2026-11-23T07:00"));
        assertThat(Rhythm.WEEKLY.next(at("2026-11-23T07:00"), BRUSSELS)).isEqualTo(at("2026-11-30T07:00"));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(BRUSSELS).toInstant();
    }
}
