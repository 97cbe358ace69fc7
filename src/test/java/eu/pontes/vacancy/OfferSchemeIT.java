package eu.pontes.vacancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.pontes.identity.Caller;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TimeSpan;
import eu.pontes.programme.Undertaking;
import eu.pontes.scheme.Placement;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class OfferSchemeIT {

    private static final Placement STAGE_FIRST = Placement.under("STAGE_FIRST");

    @Inject
    OfferService offers;

    @Inject
    PublicationService publication;

    @Inject
    PublishedOfferService published;

    @Inject
    OfferFixture fixture;

    @Test
    void everythingAboutAPlacementIsKeptAsItWasWritten() {
        Caller emma = fixture.signedEmployer("Met alles");
        Placement full = new Placement(
                "PATHWAY_TWICE_SIX",
                TimeSpan.months(12),
                List.of(TimeSpan.months(6), TimeSpan.months(6)),
                List.of(Undertaking.TRAINING_PLAN, Undertaking.DIMONA),
                TimeSpan.weeks(52),
                true,
                new BigDecimal("1035.20"),
                "VDAB 12345",
                "Nadia Proef");

        OfferView draft = fixture.draft(emma, internship(full).build());

        assertThat(fixture.as(emma, () -> offers.offer(draft.id())).content().placement())
                .isEqualTo(full);
    }

    @Test
    void aDraftMayBreakWhatAPublicOfferMayNot() {
        Caller emma = fixture.signedEmployer("Te lang");
        OfferView draft = fixture.draft(
                emma, internship(STAGE_FIRST.lasting(TimeSpan.months(4))).build());

        Problem.Invalid refused = catchThrowableOfType(
                Problem.Invalid.class, () -> fixture.as(emma, () -> publication.publish(draft.id(), draft.version())));
        assertThat(refused.errors()).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo("placement.duration");
            assertThat(error.code()).isEqualTo("scheme-rule");
            assertThat(error.arguments()).contains("https://www.actiris.brussels/nl/werkgevers/stage-first");
        });
        assertThat(fixture.storedStatus(draft.id())).isEqualTo("DRAFT");
        OfferView mended = fixture.as(
                emma,
                () -> offers.edit(
                        draft.id(),
                        draft.version(),
                        internship(STAGE_FIRST.lasting(TimeSpan.weeks(26))).build()));
        assertThat(fixture.as(emma, () -> publication.publish(mended.id(), mended.version()))
                        .status())
                .isEqualTo(OfferStatus.PUBLISHED);
    }

    @Test
    void aChangeOfAPublicOfferKeepsTheRulesToo() {
        Caller emma = fixture.signedEmployer("Later te lang");
        OfferView open = fixture.published(
                emma, internship(STAGE_FIRST.lasting(TimeSpan.months(3))).build());
        OfferContent longer =
                internship(STAGE_FIRST.lasting(TimeSpan.months(5))).build();

        assertThat(fields(() -> fixture.as(emma, () -> offers.edit(open.id(), open.version(), longer))))
                .containsExactly("placement.duration");
        assertThat(fields(() -> fixture.as(emma, () -> offers.unexplained(open.id(), longer))))
                .containsExactly("placement.duration");
    }

    @Test
    void aClosedSchemeIsNotEvenDrafted() {
        Caller emma = fixture.signedEmployer("Uit de oude doos");

        assertThat(fields(() ->
                        fixture.draft(emma, internship(Placement.under("BVS")).build())))
                .containsExactly("placement.scheme");
        assertThat(fields(() -> fixture.draft(
                        emma,
                        fixture.content().placement(Placement.under("WES")).build())))
                .containsExactly("placement.scheme");
    }

    @Test
    void anInternshipIsPublishedUnderASchemeOnly() {
        Caller emma = fixture.signedEmployer("Zonder regeling");
        OfferView draft =
                fixture.draft(emma, fixture.content().kind(OfferKind.INTERNSHIP).build());

        assertThat(fields(() -> fixture.as(emma, () -> publication.publish(draft.id(), draft.version()))))
                .containsExactly("placement.scheme");
    }

    @Test
    void stepsAreTheWholeAndAnAllowanceIsInCents() {
        Caller emma = fixture.signedEmployer("Stap voor stap");
        Placement wrong = new Placement(
                "PATHWAY_TWICE_SIX",
                TimeSpan.months(12),
                List.of(TimeSpan.months(6), TimeSpan.weeks(26)),
                List.of(),
                null,
                false,
                new BigDecimal("0.001"),
                null,
                null);

        assertThat(fields(() -> fixture.draft(emma, internship(wrong).build())))
                .containsExactly("placement.allowance", "placement.steps");
    }

    @Test
    void whoGuidesAndWhichTrainingIsNobodyElsesBusiness() {
        Caller emma = fixture.signedEmployer("Discreet");
        Placement named = new Placement(
                "STAGE_FIRST", TimeSpan.months(3), List.of(), List.of(), null, false, null, "VDAB 1", "Nadia Proef");
        OfferView open = fixture.published(emma, internship(named).build());

        PublishedOffer seen = published.offer(open.id());

        assertThat(seen.content().placement().mentor()).isNull();
        assertThat(seen.content().placement().trainingReference()).isNull();
        assertThat(seen.content().placement().duration()).isEqualTo(TimeSpan.months(3));
        assertThat(seen.scheme())
                .hasValueSatisfying(name -> assertThat(name.nl()).isEqualTo("Stage First"));
    }

    private ContentFixture internship(Placement placement) {
        return fixture.content().kind(OfferKind.INTERNSHIP).placement(placement);
    }

    private static List<String> fields(Runnable call) {
        return catchThrowableOfType(Problem.Invalid.class, call::run).errors().stream()
                .map(error -> error.field())
                .toList();
    }
}
