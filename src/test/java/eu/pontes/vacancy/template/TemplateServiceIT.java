package eu.pontes.vacancy.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.pontes.identity.Caller;
import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Problem;
import eu.pontes.support.Actors;
import eu.pontes.vacancy.ContentFixture;
import eu.pontes.vacancy.OfferContent;
import eu.pontes.vacancy.OfferFixture;
import eu.pontes.vacancy.OfferService;
import eu.pontes.vacancy.OfferView;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class TemplateServiceIT {

    private static final NameTemplate BAKER = new NameTemplate("Bakker in de week");

    @Inject
    TemplateService templates;

    @Inject
    OfferService offers;

    @Inject
    OfferFixture fixture;

    @Inject
    Actors actors;

    @Test
    void aNewOfferBeginsWithWhatTheOfferSaidWhenTheTemplateWasSaved() {
        Caller emma = fixture.signedEmployer("Met sjabloon");
        OfferView offer = fixture.draft(
                emma,
                fixture.content()
                        .terms(ContentFixture.terms(
                                "38",
                                ContentFixture.wage("15", "16"),
                                fixture.today().plusDays(3),
                                2))
                        .build());
        TemplateSummary template = fixture.as(emma, () -> templates.keep(offer.id(), BAKER));
        fixture.as(
                emma,
                () -> offers.edit(
                        offer.id(),
                        offer.version(),
                        fixture.content().title("Iets anders").build()));

        OfferContent begun = fixture.as(emma, () -> templates.beginning(template.id()));
        OfferView again = fixture.draft(emma, begun);

        assertThat(begun).isEqualTo(offer.content());
        assertThat(again.content()).isEqualTo(offer.content());
        assertThat(again.id()).isNotEqualTo(offer.id());
    }

    @Test
    void whatHasPassedMeanwhileIsLeftOut() {
        Caller emma = fixture.signedEmployer("Met oud sjabloon");
        OfferView offer = fixture.draft(
                emma,
                fixture.content()
                        .terms(ContentFixture.terms("38", null, fixture.today().minusDays(30), 2))
                        .build());
        fixture.endedYesterday(offer.id());
        TemplateSummary template = fixture.as(emma, () -> templates.keep(offer.id(), BAKER));

        OfferContent begun = fixture.as(emma, () -> templates.beginning(template.id()));

        assertThat(begun.terms().startsOn()).isNull();
        assertThat(begun.validThrough()).isAfter(fixture.today());
        assertThat(fixture.as(emma, () -> templates.template(template.id()))
                        .content()
                        .validThrough())
                .isBefore(fixture.today());
    }

    @Test
    void templatesAreListedByNameRenamedAndThrownAway() {
        Caller emma = fixture.signedEmployer("Met sjablonen");
        OfferView offer = fixture.draft(emma, fixture.content().build());
        TemplateSummary baker = fixture.as(emma, () -> templates.keep(offer.id(), BAKER));
        TemplateSummary cook = fixture.as(emma, () -> templates.keep(offer.id(), new NameTemplate(" Kok ")));

        TemplateSummary waiter =
                fixture.as(emma, () -> templates.rename(baker.id(), baker.version(), new NameTemplate("Ober")));

        assertThat(names(emma)).containsExactly("Kok", "Ober");
        assertThat(waiter.version()).isGreaterThan(baker.version());
        actors.run(emma, () -> templates.remove(cook.id(), cook.version()));
        assertThat(names(emma)).containsExactly("Ober");
        assertThat(fixture.as(emma, () -> offers.offer(offer.id()))).isEqualTo(fixture.stored(emma, offer.id()));
    }

    @Test
    void aNameIsUsedOnceByAnEmployerAndAgainByAnother() {
        Caller emma = fixture.signedEmployer("Eerste naam");
        Caller other = fixture.signedEmployer("Zelfde naam");
        OfferView offer = fixture.draft(emma, fixture.content().build());
        OfferView foreign = fixture.draft(other, fixture.content().build());
        TemplateSummary kept = fixture.as(emma, () -> templates.keep(offer.id(), BAKER));

        assertThat(refusal(emma, () -> templates.keep(offer.id(), new NameTemplate("BAKKER in de week"))))
                .containsExactly(FieldError.of("name", "template-name"));
        assertThat(refusal(emma, () -> templates.keep(offer.id(), new NameTemplate(" "))))
                .extracting(FieldError::code)
                .containsExactly("NotBlank");
        assertThat(fixture.as(other, () -> templates.keep(foreign.id(), BAKER)).name())
                .isEqualTo(BAKER.name());
        assertThat(fixture.as(emma, () -> templates.rename(kept.id(), kept.version(), BAKER))
                        .name())
                .isEqualTo(BAKER.name());
    }

    @Test
    void aStaleVersionIsRefused() {
        Caller emma = fixture.signedEmployer("Twee vensters");
        OfferView offer = fixture.draft(emma, fixture.content().build());
        TemplateSummary seen = fixture.as(emma, () -> templates.keep(offer.id(), BAKER));
        fixture.as(emma, () -> templates.rename(seen.id(), seen.version(), new NameTemplate("Eerst")));

        for (Runnable late : List.<Runnable>of(
                () -> templates.rename(seen.id(), seen.version(), new NameTemplate("Laat")),
                () -> templates.remove(seen.id(), seen.version()))) {
            assertThatExceptionOfType(Problem.Conflict.class)
                    .isThrownBy(() -> actors.run(emma, late))
                    .extracting(Problem::code)
                    .isEqualTo("stale");
        }
        assertThat(names(emma)).containsExactly("Eerst");
    }

    @Test
    void anotherEmployerFindsNothingAndAReaderChangesNothing() {
        Caller emma = fixture.signedEmployer("Van Emma zelf");
        Caller other = fixture.signedEmployer("Van iemand anders");
        Caller reader = actors.employerReader(emma);
        OfferView offer = fixture.draft(emma, fixture.content().build());
        TemplateSummary kept = fixture.as(emma, () -> templates.keep(offer.id(), BAKER));

        for (Runnable attempt : List.<Runnable>of(
                () -> templates.keep(offer.id(), new NameTemplate("Afgekeken")),
                () -> templates.template(kept.id()),
                () -> templates.beginning(kept.id()),
                () -> templates.rename(kept.id(), kept.version(), new NameTemplate("Van mij")),
                () -> templates.remove(kept.id(), kept.version()),
                () -> templates.template(TemplateId.parse("nonsense")))) {
            assertThatExceptionOfType(Problem.NotFound.class).isThrownBy(() -> actors.run(other, attempt));
        }
        assertThat(names(other)).isEmpty();
        assertThat(names(reader)).containsExactly(BAKER.name());
        for (Runnable attempt : List.<Runnable>of(
                () -> templates.keep(offer.id(), new NameTemplate("Lezer")),
                () -> templates.remove(kept.id(), kept.version()))) {
            assertThatExceptionOfType(Problem.Forbidden.class).isThrownBy(() -> actors.run(reader, attempt));
        }
    }

    private List<String> names(Caller caller) {
        return fixture.as(caller, templates::templates).stream()
                .map(TemplateSummary::name)
                .toList();
    }

    private List<FieldError> refusal(Caller caller, Runnable work) {
        try {
            actors.run(caller, work);
            return List.of();
        } catch (Problem.Invalid problem) {
            return problem.errors();
        }
    }
}
