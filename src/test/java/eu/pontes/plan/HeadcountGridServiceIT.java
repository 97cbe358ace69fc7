package eu.pontes.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import eu.pontes.employer.EstablishmentId;
import eu.pontes.employer.EstablishmentService;
import eu.pontes.employer.WriteEstablishment;
import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.Problem;
import eu.pontes.plan.grid.GridCell;
import eu.pontes.plan.grid.GridReading;
import eu.pontes.plan.grid.HeadcountGrid;
import eu.pontes.support.Actors;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class HeadcountGridServiceIT {

    private static final String HEADING = "Vestiging\tFunctieniveau\tContract\tTotaal\tJongeren onder 26 jaar\n";
    private static final String TWO_PLACES = HEADING
            + "Bakkerij Noord\tArbeiders\tOnbepaalde duur\t80\t30\n"
            + "Bakkerij Noord\tBedienden\tOnbepaalde duur\t20\t9\n"
            + "Bakkerij Zuid\tArbeiders\tBepaalde duur\t40\t7\n"
            + "Bakkerij Zuid\tBedienden\tOnbepaalde duur\t12\t\n";

    @Inject
    PlanService plans;

    @Inject
    HeadcountGridService grids;

    @Inject
    EstablishmentService establishments;

    @Inject
    PlanViews views;

    @Inject
    Plans repository;

    @Inject
    Callers callers;

    @Inject
    Actors actors;

    @Inject
    EntityManager entities;

    @Inject
    UserTransaction transaction;

    private Caller emma;
    private Caller service;
    private PlanId plan;

    @BeforeEach
    void aDraftOfAnEmployerWithTwoPlaces() {
        emma = actors.employer("Bakkerij Telling");
        service = actors.service("Dienst Telling");
        plan = as(emma, () -> plans.draft(PlanFixture.draftFor(service.organisation())));
        place("Bakkerij Noord");
        place("Bakkerij Zuid");
    }

    @Test
    void aGridIsTakenOverAsAWholeAndTheTotalsFollow() {
        countable();
        bring(TWO_PLACES);

        Headcounts own = headcounts();

        assertThat(own.workforce().people()).contains(152);
        assertThat(own.of("YOUNG")).contains(46);
        assertThat(own.groups()).hasSize(1);
        assertThat(own.tables())
                .extracting(Headcounts.Table::division)
                .containsExactly(Division.ESTABLISHMENT, Division.JOB_LEVEL, Division.CONTRACT);
        assertThat(own.tables().get(0).rows())
                .extracting(
                        row -> row.name().nl(), row -> row.everybody().people().orElseThrow())
                .containsExactly(tuple("Bakkerij Noord", 100), tuple("Bakkerij Zuid", 52));
    }

    @Test
    void anotherImportReplacesAllOfIt() {
        countable();
        bring(TWO_PLACES);
        bring(HEADING + "Bakkerij Noord\tArbeiders\tOnbepaalde duur\t50\t6\n");

        assertThat(headcounts().workforce().people()).contains(50);
        assertThat(headcounts().tables().get(0).rows()).hasSize(1);
    }

    @Test
    void aSheetWithAnErrorIsNotTakenOver() {
        countable();
        GridReading wrong = read(TWO_PLACES.replace("\t40\t", "\tveertig\t"));

        assertThat(wrong.errors()).hasSize(1).allMatch(error -> error.place().equals("D4"));
        assertThat(refused(() -> replace(wrong))).containsExactly("plan-grid-nobody");
        assertThat(headcounts().tables()).isEmpty();
    }

    @Test
    void peopleAreOnlyCountedOnALawfulGround() {
        assertThat(refused(() -> replace(read(TWO_PLACES)))).containsExactly("plan-grid-basis");
        assertThat(refused(() -> edit(version -> plans.writeStateOfPlay(plan, version, PlanFixture.stateOfPlay()))))
                .containsExactly("plan-basis-backing");

        edit(version -> plans.writeStateOfPlay(
                plan,
                version,
                new WriteStateOfPlay(
                        PlanFixture.TODAY.minusDays(9), 40, LawfulBasis.QUALITATIVE_ONLY, "Talks", Map.of())));

        assertThat(refused(() -> replace(read(TWO_PLACES)))).containsExactly("plan-grid-uncounted");
    }

    @Test
    void theBrusselsGroundNeedsTheRecordOfTheConsultationAtEveryImport() {
        countable();
        ConsultationId record = read(plan).groundwork().consultations().get(0).id();
        edit(version -> plans.removeConsultation(plan, version, record));

        assertThat(refused(() -> replace(read(TWO_PLACES)))).containsExactly("plan-basis-backing");
    }

    @Test
    void theTotalsCannotBeWrittenAgainstTheGrid() {
        countable();
        bring(TWO_PLACES);

        assertThat(refused(() -> edit(version -> plans.writeStateOfPlay(plan, version, PlanFixture.stateOfPlay()))))
                .containsExactly("plan-total-grid");
        edit(version -> grids.clear(plan, version));
        edit(version -> plans.writeStateOfPlay(plan, version, PlanFixture.stateOfPlay()));

        assertThat(as(emma, () -> grids.importedAt(plan))).isEmpty();
        assertThat(headcounts().workforce().people()).contains(186);
    }

    @Test
    void anotherEmployerFindsNothing() {
        countable();
        GridReading reading = read(TWO_PLACES);
        replace(reading);
        Caller olga = actors.employer("Andere Bakkerij");
        List<Runnable> calls = List.of(
                () -> grids.importedAt(plan),
                () -> grids.again(plan, reading.sheet(), Language.NL),
                () -> grids.pasted(plan, TWO_PLACES, Language.NL),
                () -> grids.file(plan, new byte[0], Language.NL),
                () -> grids.workbook(plan, Language.NL),
                () -> grids.csv(plan, Language.NL),
                () -> grids.replace(plan, 1, reading),
                () -> grids.clear(plan, 1));

        assertThat(calls)
                .allSatisfy(
                        call -> assertThatThrownBy(() -> actors.run(olga, call)).isInstanceOf(Problem.NotFound.class));
    }

    @Test
    void aPlaceOfAnotherEmployerCannotBeNamed() {
        countable();
        Caller olga = actors.employer("Andere Bakkerij");
        EstablishmentId foreign =
                as(olga, () -> establishments.add(new WriteEstablishment("Elders", null, null, null)));
        GridReading forged = new GridReading(
                new HeadcountGrid(List.of(new GridCell(foreign.toString(), "", "", "", 12))), List.of(), List.of(), "");

        assertThat(refused(() -> replace(forged))).containsExactly("plan-grid-changed");
    }

    @Test
    void aClosedPlaceCannotBeCountedAnyMore() {
        countable();
        GridReading reading = read(TWO_PLACES);
        as(emma, establishments::establishments)
                .forEach(place -> actors.run(emma, () -> establishments.close(place.id(), place.version())));

        assertThat(refused(() -> replace(reading))).containsExactly("plan-grid-changed");
    }

    @Test
    void whatWasCountedComesBackInTheTemplate() {
        countable();
        bring(TWO_PLACES);
        byte[] workbook = as(emma, () -> grids.workbook(plan, Language.FR));

        GridReading again = as(emma, () -> grids.file(plan, workbook, Language.FR));
        assertThat(as(emma, () -> grids.again(plan, again.sheet(), Language.FR)))
                .as("a file that waits as a draft reads the same")
                .isEqualTo(again);
        String csv = as(emma, () -> grids.csv(plan, Language.DE));
        String row = "Bakkerij Noord;Arbeiter;Unbefristet;7;;;;;;;\r\n";

        assertThat(again.errors()).isEmpty();
        assertThat(again.grid().cells()).hasSize(7);
        assertThat(as(emma, () -> grids.file(plan, (csv + row).getBytes(StandardCharsets.UTF_8), Language.DE))
                        .errors())
                .isEmpty();
    }

    @Test
    void theProgrammeSaysHowSmallAGroupTheServiceMaySee() throws Exception {
        countable();
        bring(TWO_PLACES);

        assertThat(reviewed(5).tables().get(0).rows().get(1).groups()).containsExactly(new Figure.Shown(7));
        assertThat(reviewed(10).tables().get(0).rows().get(1).groups()).containsExactly(new Figure.Hidden());
    }

    @Test
    void aLargeGridTakesNoMoreStatementsThanASmallOne() throws Exception {
        countable();
        bring(TWO_PLACES);
        long small = statements();
        IntStream.range(0, 120).forEach(number -> place("Winkel " + number));
        bring(HEADING
                + IntStream.range(0, 120)
                        .mapToObj(number -> "Winkel " + number + "\tArbeiders\tOnbepaalde duur\t30\t" + number % 20)
                        .collect(Collectors.joining("\n")));

        assertThat(headcounts().tables().get(0).rows()).hasSize(120);
        assertThat(statements()).isEqualTo(small);
    }

    /** What the service would read if the programme hid groups smaller than this. */
    private Headcounts reviewed(int smallestCell) throws Exception {
        transaction.begin();
        try {
            entities.createNativeQuery("update programme_version set smallest_cell = " + smallestCell)
                    .executeUpdate();
            return as(service, () -> views.of(repository.own(emma.organisation(), plan)))
                    .stateOfPlay()
                    .orElseThrow()
                    .headcounts();
        } finally {
            transaction.rollback();
        }
    }

    private long statements() throws Exception {
        transaction.begin();
        try {
            long before = selects();
            as(emma, () -> plans.plan(plan));
            return selects() - before;
        } finally {
            transaction.rollback();
        }
    }

    private long selects() {
        Object[] status = (Object[]) entities.createNativeQuery("show session status like 'Com_select'")
                .getSingleResult();
        return Long.parseLong(status[1].toString());
    }

    private void countable() {
        WriteConsultation backing = PlanFixture.consultation(ConsultedBody.WORKS_COUNCIL, Opinion.BACKS);
        edit(version -> plans.addConsultation(plan, backing));
        edit(version -> plans.writeStateOfPlay(plan, version, PlanFixture.stateOfPlay()));
    }

    private void place(String name) {
        as(emma, () -> establishments.add(new WriteEstablishment(name, null, null, null)));
    }

    private GridReading read(String sheet) {
        return as(emma, () -> grids.pasted(plan, sheet, Language.NL));
    }

    private void bring(String sheet) {
        GridReading reading = read(sheet);
        assertThat(reading.errors()).isEmpty();
        replace(reading);
    }

    private void replace(GridReading reading) {
        edit(version -> grids.replace(plan, version, reading));
    }

    private PlanView read(PlanId id) {
        return as(emma, () -> plans.plan(id));
    }

    private Headcounts headcounts() {
        return read(plan).stateOfPlay().orElseThrow().headcounts();
    }

    private void edit(IntConsumer change) {
        int version = read(plan).version();
        actors.run(emma, () -> change.accept(version));
    }

    private List<String> refused(Runnable call) {
        return catchThrowableOfType(Problem.Invalid.class, () -> actors.run(emma, call)).errors().stream()
                .map(FieldError::code)
                .toList();
    }

    private <T> T as(Caller caller, Supplier<T> call) {
        return callers.as(caller, call);
    }
}
