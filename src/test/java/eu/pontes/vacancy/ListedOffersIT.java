package eu.pontes.vacancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.pontes.identity.Caller;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.PageRequest;
import eu.pontes.kernel.TimeSpan;
import eu.pontes.platform.data.Ids;
import eu.pontes.programme.Names;
import eu.pontes.scheme.Placement;
import eu.pontes.scheme.SchemeService;
import eu.pontes.support.Actors;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Lists name the schemes of their offers, and ask the database no more often the longer they are. */
@ExtendWith(ArquillianExtension.class)
class ListedOffersIT {

    @Inject
    OfferFixture fixture;

    @Inject
    OfferService offers;

    @Inject
    PublishedOfferService published;

    @Inject
    SchemeService schemes;

    @Inject
    Actors actors;

    @Test
    void everyListNamesTheSchemeAndAJobNeedsNone() {
        Caller emma = fixture.signedEmployer("Met een regeling");
        Caller jo = actors.desk("Loket met regelingen");
        OfferSearch search = someOffers(emma, 1);
        Names stageFirst = schemes.name("STAGE_FIRST", fixture.today()).orElseThrow();

        assertThat(stageFirst.in(Language.NL)).isEqualTo("Stage First");
        assertThat(named(published.find(search, PageRequest.first()))).containsExactlyInAnyOrder(stageFirst, null);
        assertThat(named(fixture.as(jo, () -> published.findForDesks(search, PageRequest.first()))))
                .containsExactlyInAnyOrder(stageFirst, null);
        assertThat(fixture.as(emma, () -> offers.offers(Optional.empty(), PageRequest.first()))
                        .items())
                .extracting(OfferSummary::scheme, OfferSummary::schemeName)
                .containsExactlyInAnyOrder(tuple("STAGE_FIRST", stageFirst), tuple(Placement.JOB, null));
    }

    @Test
    void aListIsReadInAFixedNumberOfStatements() {
        Caller emma = fixture.signedEmployer("Met veel regelingen");
        Caller jo = actors.desk("Loket met veel regelingen");
        OfferSearch search = someOffers(emma, 6);

        isAsCheapForMany(limit -> () -> published.find(search, new PageRequest(0, limit)));
        isAsCheapForMany(limit ->
                () -> fixture.as(jo, () -> published.findForDesks(search, new PageRequest(0, limit))));
        isAsCheapForMany(limit ->
                () -> fixture.as(emma, () -> offers.offers(Optional.empty(), new PageRequest(0, limit))));
        assertThat(published.find(search, new PageRequest(0, 12)).page().items())
                .hasSize(12);
    }

    /** Two offers ask as many statements as twelve. */
    private void isAsCheapForMany(IntFunction<Runnable> reading) {
        assertThat(fixture.statements(reading.apply(12))).isEqualTo(fixture.statements(reading.apply(2)));
    }

    /** As many jobs as placements, all found by one word, turn by turn. */
    private OfferSearch someOffers(Caller employer, int pairs) {
        String word = "Lijst" + Ids.next().toString().replace("-", "");
        for (int i = 0; i < pairs; i++) {
            fixture.published(
                    employer, fixture.content().title(word + " baan " + i).build());
            fixture.published(
                    employer,
                    fixture.content()
                            .kind(OfferKind.INTERNSHIP)
                            .placement(Placement.under("STAGE_FIRST").lasting(TimeSpan.months(6)))
                            .title(word + " stage " + i)
                            .build());
        }
        return new OfferSearch(word, null, 0, Map.of(), OfferOrder.NEWEST);
    }

    private static List<@Nullable Names> named(FoundOffers found) {
        Stream<@Nullable Names> names =
                found.page().items().stream().map(one -> one.card().schemeName());
        return names.toList();
    }
}
