package eu.pontes.plan.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.identity.Caller;
import eu.pontes.identity.MemberId;
import eu.pontes.identity.MemberRole;
import eu.pontes.kernel.TenantId;
import eu.pontes.plan.PlanId;
import eu.pontes.plan.PlanSection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class EditLockRulesTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");
    private static final List<Caller> TEAM = List.of(member(1), member(2), member(3));

    @Test
    void whoHasALockKeepsItWhileThereAreSignsOfLife() {
        EditLock lock = lock(TEAM.get(0));
        Instant later = START.plusSeconds(100);
        lock.passTo(TEAM.get(0), UUID.randomUUID(), later);

        assertThat(lock.bars(TEAM.get(1), later.plusSeconds(119), PATIENCE)).isTrue();
        assertThat(lock.bars(TEAM.get(1), later.plusSeconds(120), PATIENCE)).isFalse();
        assertThat(lock.takenAt()).isEqualTo(START);
    }

    @Test
    void aLockThatPassesOnBeginsAnew() {
        EditLock lock = lock(TEAM.get(0));
        Instant later = START.plusSeconds(30);
        lock.passTo(TEAM.get(1), UUID.randomUUID(), later);

        assertThat(lock.takenAt()).isEqualTo(later);
        assertThat(lock.bars(TEAM.get(0), later, PATIENCE)).isTrue();
        assertThat(lock.bars(TEAM.get(1), later, PATIENCE)).isFalse();
    }

    /** Whoever comes in whatever order: one writes, everybody else is told, and nobody waits for someone who left. */
    @Property
    void atMostOneWritesAndNobodyWaitsForever(@ForAll("visits") List<Visit> visits) {
        EditLock lock = lock(TEAM.get(0));
        Instant now = START;
        for (Visit visit : visits) {
            now = now.plusSeconds(visit.after());
            Caller visitor = TEAM.get(visit.who());
            boolean barred = lock.bars(visitor, now, PATIENCE);
            assertThat(barred).isEqualTo(!lock.isOf(visitor) && lock.isAlive(now, PATIENCE));
            if (!barred || visit.takesOver()) {
                lock.passTo(visitor, UUID.randomUUID(), now);
            }
            Instant moment = now;
            assertThat(TEAM.stream().filter(member -> !lock.bars(member, moment, PATIENCE)))
                    .containsExactly(
                            TEAM.stream().filter(lock::isOf).findFirst().orElseThrow());
            assertThat(TEAM).noneMatch(member -> lock.bars(member, moment.plus(PATIENCE), PATIENCE));
        }
    }

    @Provide
    static Arbitrary<List<Visit>> visits() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, TEAM.size() - 1),
                        Arbitraries.integers().between(0, 300),
                        Arbitraries.of(true, false))
                .as(Visit::new)
                .list()
                .ofMaxSize(30);
    }

    /** Somebody opens the page or shows a sign of life there, some seconds after whatever happened before. */
    record Visit(int who, int after, boolean takesOver) {}

    private static EditLock lock(Caller writer) {
        return new EditLock(writer, new PlanId(new UUID(0, 9)), PlanSection.DETAILS, UUID.randomUUID(), START);
    }

    private static Caller member(int number) {
        return new Caller(
                new MemberId(new UUID(1, number)),
                "Member " + number,
                new TenantId(new UUID(0, 1)),
                "Bakkerij",
                MemberRole.EMPLOYER_EDITOR);
    }
}
