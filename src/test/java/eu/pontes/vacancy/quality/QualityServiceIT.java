package eu.pontes.vacancy.quality;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.identity.Caller;
import eu.pontes.support.Actors;
import eu.pontes.vacancy.OfferFixture;
import eu.pontes.vacancy.OfferId;
import eu.pontes.vacancy.OfferView;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class QualityServiceIT {

    @Inject
    QualityService quality;

    @Inject
    OfferFixture fixture;

    @Inject
    Actors actors;

    @Test
    void aReaderSeesTheScoreAndWordsThatAreWorthAThoughtLowerIt() {
        Caller emma = fixture.signedEmployer("Met kwaliteit");
        Caller reader = actors.employerReader(emma);
        OfferView plain = fixture.draft(emma, fixture.content().build());
        OfferView doubtful = fixture.draft(
                emma,
                fixture.content().title("Jonge bakker, perfect Nederlands").build());

        int before = fixture.as(reader, () -> quality.of(plain.content())).score();
        OfferQuality after = fixture.as(reader, () -> quality.of(doubtful.content()));

        assertThat(after.score()).isLessThan(before);
        assertThat(after.missing()).extracting(OfferQuality.Missing::criterion).contains(QualityCriterion.WORDING);
    }

    @Test
    void manyOffersAreScoredAtOnceAndThoseOfOthersAreNot() {
        Caller emma = fixture.signedEmployer("Met velen");
        Caller other = fixture.signedEmployer("Van ernaast");
        List<OfferView> own = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            own.add(fixture.draft(emma, fixture.content().build()));
        }
        OfferView foreign = fixture.draft(other, fixture.content().build());
        var wanted = new ArrayList<>(own.stream().map(OfferView::id).toList());
        wanted.add(foreign.id());

        Map<OfferId, OfferQuality> scores = fixture.as(emma, () -> quality.of(wanted));
        long statements = fixture.as(emma, () -> fixture.statements(() -> quality.of(wanted)));

        assertThat(scores).hasSize(12).doesNotContainKey(foreign.id());
        assertThat(statements).isLessThanOrEqualTo(4);
    }
}
