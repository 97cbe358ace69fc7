package eu.pontes.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.employer.EmployerService;
import eu.pontes.employer.EstablishmentId;
import eu.pontes.employer.EstablishmentService;
import eu.pontes.employer.Registration;
import eu.pontes.employer.UpdateProfile;
import eu.pontes.employer.WriteEstablishment;
import eu.pontes.identity.Caller;
import eu.pontes.kernel.Language;
import eu.pontes.support.Actors;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** With what the form of an employer begins that never wrote an offer. */
@ExtendWith(ArquillianExtension.class)
class FirstOfferIT {

    @Inject
    OfferService offers;

    @Inject
    EmployerService employers;

    @Inject
    EstablishmentService establishments;

    @Inject
    OfferFixture fixture;

    @Inject
    Actors actors;

    @Test
    void itIsWhereThePeopleOfTheEmployerWorkAndInItsSector() {
        Caller emma = employer("10", "9000");
        establishment(emma, "Zetel", "1190");

        OfferDefaults dutch = usual(emma, Language.NL);
        OfferDefaults french = usual(emma, Language.FR);

        assertThat(dutch.fromOrganisation()).isTrue();
        assertThat(dutch.workplace()).contains(new Workplace("1190", "Vorst", null));
        assertThat(french.workplace()).contains(new Workplace("1190", "Forest", null));
        assertThat(dutch.sector()).contains("10");
        assertThat(dutch.language()).as("is that of whoever writes").isEmpty();
        assertThat(dutch.contact()).as("nobody is made public unasked").isEmpty();
    }

    @Test
    void withoutEstablishmentsItIsWhereTheEmployerIs() {
        assertThat(usual(employer(null, "9000"), Language.NL).workplace())
                .contains(new Workplace("9000", "Gent", null));
    }

    @Test
    void ofSeveralPlacesNoneIsGuessed() {
        Caller emma = employer("10", "9000");
        establishment(emma, "Zetel", "1190");
        EstablishmentId depot = establishment(emma, "Depot", "1000");

        OfferDefaults several = usual(emma, Language.NL);
        fixture.as(emma, () -> {
            establishments.close(depot, establishments.establishment(depot).version());
            return depot;
        });

        assertThat(several.workplace()).isEmpty();
        assertThat(several.sector()).contains("10");
        assertThat(usual(emma, Language.NL).workplace()).contains(new Workplace("1190", "Vorst", null));
    }

    @Test
    void anEstablishmentThatDoesNotSayWhereItIsLeavesThePlaceOpen() {
        Caller emma = employer("10", "9000");
        establishment(emma, "Ergens", null);

        assertThat(usual(emma, Language.NL).workplace()).isEmpty();
    }

    @Test
    void whoToldNothingIsProposedNothing() {
        assertThat(usual(actors.employer("Zwijgt"), Language.NL)).isEqualTo(OfferDefaults.NONE);
    }

    @Test
    void fromTheSecondOfferOnTheOffersSpeak() {
        Caller emma = employer("10", "9000");
        OfferView first = fixture.draft(emma, fixture.content().build());

        OfferDefaults usual = usual(emma, Language.NL);

        assertThat(usual.fromOrganisation()).isFalse();
        assertThat(usual.workplace()).contains(first.content().workplace());
        assertThat(usual.contact()).contains(first.content().contact());
        assertThat(usual.sector()).isEmpty();
    }

    private OfferDefaults usual(Caller employer, Language reader) {
        return fixture.as(employer, () -> offers.usual(reader));
    }

    private Caller employer(@Nullable String sector, String postcode) {
        Caller employer = actors.employer("Begint pas");
        fixture.as(
                employer,
                () -> employers.update(new UpdateProfile(
                        0, Registration.UNKNOWN, null, sector, null, postcode, null, null, null, null)));
        return employer;
    }

    private EstablishmentId establishment(Caller employer, String name, @Nullable String postcode) {
        return fixture.as(employer, () -> establishments.add(new WriteEstablishment(name, null, null, postcode)));
    }
}
