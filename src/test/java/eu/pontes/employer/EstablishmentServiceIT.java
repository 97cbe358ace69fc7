package eu.pontes.employer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Problem;
import eu.pontes.support.Actors;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class EstablishmentServiceIT {

    private static final WriteEstablishment DEPOT =
            new WriteEstablishment("Dépôt Forest", "2.123.456.700", "21007", "1190");

    @Inject
    EstablishmentService establishments;

    @Inject
    Callers callers;

    @Inject
    Actors actors;

    private Caller emma;

    @BeforeEach
    void anEmployer() {
        emma = actors.employer("Bakkerij Plaats");
    }

    @Test
    void anEstablishmentIsReadAsItWasWrittenEvenIfItsNumberDoesNotCheckOut() {
        EstablishmentId id = as(emma, () -> establishments.add(DEPOT));

        EstablishmentView place = as(emma, () -> establishments.establishment(id));

        assertThat(place.name()).isEqualTo("Dépôt Forest");
        assertThat(place.unitNumber()).contains(new UnitNumber("2123456700"));
        assertThat(place.municipality()).contains("21007");
        assertThat(place.postcode()).contains("1190");
        assertThat(place.isOpen()).isTrue();
    }

    @Test
    void aClosedEstablishmentStaysAndCanBeOpenedAgain() {
        EstablishmentId id = as(emma, () -> establishments.add(DEPOT));

        actors.run(emma, () -> establishments.close(id, version(id)));
        assertThat(as(emma, establishments::establishments))
                .extracting(EstablishmentView::id, EstablishmentView::isOpen)
                .containsExactly(tuple(id, false));
        actors.run(emma, () -> establishments.reopen(id, version(id)));

        assertThat(as(emma, () -> establishments.establishment(id)).isOpen()).isTrue();
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        as(emma, () -> establishments.add(DEPOT));

        List<FieldError> errors = catchThrowableOfType(
                        Problem.Invalid.class,
                        () -> as(
                                emma,
                                () -> establishments.add(
                                        new WriteEstablishment("depot forest", "21", "99999", "0001"))))
                .errors();

        assertThat(errors)
                .extracting(FieldError::field)
                .containsExactly("name", "unitNumber", "municipality", "postcode");
    }

    @Test
    void theSecondOfTwoEditorsIsTold() {
        EstablishmentId id = as(emma, () -> establishments.add(DEPOT));
        int known = version(id);
        actors.run(emma, () -> establishments.change(id, known, new WriteEstablishment("Depot", null, null, null)));

        assertThatThrownBy(() -> actors.run(emma, () -> establishments.close(id, known)))
                .isInstanceOf(Problem.Conflict.class);
    }

    @Test
    void anotherEmployerFindsNothing() {
        EstablishmentId id = as(emma, () -> establishments.add(DEPOT));
        int version = version(id);
        Caller olga = actors.employer("Andere Bakkerij");
        List<Runnable> calls = List.of(
                () -> establishments.establishment(id),
                () -> establishments.change(id, version, DEPOT),
                () -> establishments.close(id, version),
                () -> establishments.reopen(id, version));

        assertThat(calls)
                .allSatisfy(
                        call -> assertThatThrownBy(() -> actors.run(olga, call)).isInstanceOf(Problem.NotFound.class));
        assertThat(as(olga, establishments::establishments)).isEmpty();
        assertThat(as(olga, () -> establishments.add(DEPOT))).isNotEqualTo(id);
    }

    @Test
    void whoOnlyReadsChangesNothing() {
        Caller reader = actors.employerReader(emma);

        assertThatThrownBy(() -> as(reader, () -> establishments.add(DEPOT))).isInstanceOf(Problem.Forbidden.class);
        assertThat(as(reader, establishments::establishments)).isEmpty();
    }

    private int version(EstablishmentId id) {
        return as(emma, () -> establishments.establishment(id)).version();
    }

    private <T> T as(Caller caller, Supplier<T> call) {
        return callers.as(caller, call);
    }
}
