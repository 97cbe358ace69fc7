package eu.pontes.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.kernel.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OfferDefaultsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Workplace GHENT = new Workplace("9000", "Gent", "Tram 1");
    private static final Workplace BRUSSELS = new Workplace("1000", "Brussel", null);

    @Test
    void whatMostOffersSayIsProposed() {
        OfferDefaults usual = OfferDefaults.of(List.of(
                content().workplace(BRUSSELS).written(Language.FR).sector("10").build(),
                content().workplace(GHENT).written(Language.NL).build(),
                content().workplace(GHENT).written(Language.NL).build()));

        assertThat(usual.workplace()).contains(GHENT);
        assertThat(usual.language()).contains(Language.NL);
        assertThat(usual.sector()).contains("10");
    }

    @Test
    void theNewestDecidesWhereOpinionsAreEven() {
        Contact nora = new Contact("Nora", "02 555 01 24", null, null);
        OfferDefaults usual = OfferDefaults.of(List.of(
                content().contact(nora).workplace(GHENT).build(),
                content().workplace(BRUSSELS).build()));

        assertThat(usual.contact()).contains(nora);
        assertThat(usual.workplace()).contains(GHENT);
    }

    @Test
    void whoHasNoOfferYetIsProposedNothing() {
        assertThat(OfferDefaults.of(List.of())).isEqualTo(OfferDefaults.NONE);
        assertThat(OfferDefaults.of(List.of(content().build())).sector()).isEqualTo(Optional.empty());
    }

    @Test
    void whatTheOrganisationTellsIsMarkedAsSuch() {
        OfferDefaults first = OfferDefaults.ofOrganisation(Optional.of(GHENT), Optional.empty());

        assertThat(first.fromOrganisation()).isTrue();
        assertThat(first.workplace()).contains(GHENT);
        assertThat(first.contact()).isEmpty();
        assertThat(OfferDefaults.ofOrganisation(Optional.empty(), Optional.empty()))
                .isEqualTo(OfferDefaults.NONE);
        assertThat(OfferDefaults.of(List.of(content().build())).fromOrganisation())
                .isFalse();
    }

    private static ContentFixture content() {
        return new ContentFixture(TODAY);
    }
}
