package eu.pontes.vacancy.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eu.pontes.identity.Caller;
import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Page;
import eu.pontes.kernel.PageRequest;
import eu.pontes.kernel.Problem;
import eu.pontes.support.Actors;
import eu.pontes.vacancy.OfferExportService;
import eu.pontes.vacancy.OfferFixture;
import eu.pontes.vacancy.OfferService;
import eu.pontes.vacancy.OfferStatus;
import eu.pontes.vacancy.OfferView;
import eu.pontes.vacancy.summary.PlainSummary;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Offers come in from files as drafts, by the rules of the form, all or none, and can be undone as a whole. */
@ExtendWith(ArquillianExtension.class)
class OfferImportServiceIT {

    private static final String HEADER =
            "title;language;kind;scheme;description;postcode;place;hoursPerWeek;places;neededLanguages;contactPhone;validThrough\n";

    @Inject
    OfferImportService imports;

    @Inject
    OfferTables tables;

    @Inject
    OfferService offers;

    @Inject
    OfferExportService export;

    @Inject
    OfferFixture fixture;

    @Inject
    ImportPruning pruning;

    @Inject
    ImportFixture stored;

    @Inject
    Actors actors;

    private Caller emma;

    @BeforeEach
    void anEmployer() {
        emma = fixture.signedEmployer("Invoer NV");
    }

    @Test
    void aLookAtAFileKeepsNothing() {
        ImportPreview preview = look(HEADER + row("Bakker") + row("Slager"));

        assertThat(preview.drafts(false)).isEqualTo(2);
        assertThat(preview.rows()).extracting(ImportPreview.Row::number).containsExactly(2, 3);
        assertThat(own()).isEmpty();
        assertThat(list()).isEmpty();
    }

    @Test
    void aFileIsTakenOverAsDrafts() {
        ImportSummary made = takeOver(HEADER + row("Bakker") + row("Slager"));

        assertThat(own())
                .extracting(OfferView::status, offer -> offer.content().title())
                .containsExactlyInAnyOrder(tuple(OfferStatus.DRAFT, "Bakker"), tuple(OfferStatus.DRAFT, "Slager"));
        assertThat(list()).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(made.id());
            assertThat(one.fileName()).isEqualTo("offers.csv");
            assertThat(one.sha256()).hasSize(64);
            assertThat(one.made()).isEqualTo(2);
            assertThat(one.canBeUndone()).isTrue();
        });
    }

    @Test
    void whatWasTakenAlongCanBeBroughtBackByAnotherEmployer() {
        OfferView original = fixture.draft(
                emma,
                fixture.content()
                        .title("=Bakker")
                        .summary(new PlainSummary("U bakt brood.", "Vous faites du pain.", null, "You bake bread."))
                        .build());
        Caller hugo = fixture.signedEmployer("Ander NV");
        byte[] file = fixture.as(emma, () -> content(tables.own(Optional.empty(), TableFormat.CSV)));

        fixture.as(hugo, () -> imports.takeOver(incoming(file), false, false));

        assertThat(own(hugo))
                .singleElement()
                .satisfies(copy -> assertThat(copy.content())
                        .isEqualTo(fixture.stored(emma, original.id()).content()));
    }

    @Test
    void aSummaryThatIsTooLongIsNamedAsInTheForm() {
        String file = HEADER.strip() + ";summaryFr\n" + row("Bakker").strip() + ";" + "mot ".repeat(121) + "\n";

        ImportPreview preview = look(file);

        assertThat(faults(preview, 0)).containsExactly("summary.fr offer-summary-words");
        assertThat(preview.rows().get(0).faults().get(0).label()).contains("vacancy.form.summary.name");
    }

    @Test
    void theRulesAreThoseOfTheForm() {
        String file = HEADER
                + row("Bakker").replace("38", "60").replace("1000", "1")
                + row("Slager").replace("+32 2 555 01 23", "")
                + row("Kok").replace("nl A1", "xx A1");

        ImportPreview preview = look(file);

        assertThat(faults(preview, 0)).containsExactlyInAnyOrder("terms.hoursPerWeek Max");
        assertThat(faults(preview, 1)).containsExactly("contact.phone offer-contact");
        assertThat(faults(preview, 2)).containsExactly("needs.languages[0].language offer-language");
        assertThat(preview.rows().get(2).faults().get(0).label()).contains("vacancy.form.needed-language");
    }

    @Test
    void aFileWithAFaultIsTakenOverOnlyWithoutIt() {
        String file = HEADER + row("Bakker") + row("Slager").replace("38", "60");

        assertThatThrownBy(() -> takeOver(file))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::field)
                                .containsExactly("[3].terms.hoursPerWeek"));
        assertThat(own()).isEmpty();

        ImportSummary made = fixture.as(emma, () -> imports.takeOver(incoming(bytes(file)), true, false));

        assertThat(made.made()).isEqualTo(1);
        assertThat(made.faulty()).isEqualTo(1);
        assertThat(own()).extracting(offer -> offer.content().title()).containsExactly("Bakker");
    }

    @Test
    void whatSaysTheSameAsAnotherOfferIsNamedAndLeftOutUnlessItIsWanted() {
        fixture.draft(emma, fixture.content().title("Bakker (m/v/x)").build());
        String file = HEADER + row("BAKKER") + row("Slager") + row("slager");

        ImportPreview preview = look(file);

        assertThat(preview.rows())
                .extracting(ImportPreview.Row::twin)
                .containsExactly(
                        new ImportPreview.Twin("Bakker (m/v/x)", 0), null, new ImportPreview.Twin("slager", 3));
        assertThat(takeOver(file).twins()).isEqualTo(2);
        assertThat(own()).hasSize(2);
        assertThatThrownBy(() -> takeOver(file))
                .isInstanceOfSatisfying(
                        Problem.Conflict.class,
                        refused -> assertThat(refused.code()).isEqualTo("vacancy-import-nothing"));
        fixture.as(emma, () -> imports.takeOver(incoming(bytes(file)), false, true));
        assertThat(own()).hasSize(5);
    }

    @Test
    void anImportIsUndoneAsAWholeAndOnce() {
        ImportSummary made = takeOver(HEADER + row("Bakker") + row("Slager") + row("Kok"));
        OfferView gone = own().get(0);
        fixture.as(emma, () -> {
            offers.discard(gone.id(), gone.version());
            return gone;
        });

        undo(emma, made);

        assertThat(own()).isEmpty();
        assertThat(list()).singleElement().satisfies(one -> {
            assertThat(one.undoneAt()).isNotNull();
            assertThat(one.canBeUndone()).isFalse();
        });
        assertThatThrownBy(() -> undo(emma, made)).isInstanceOf(Problem.Conflict.class);
    }

    @Test
    void anImportStaysOnceSomebodyHasWorkedWithOneOfItsOffers() {
        ImportSummary made = takeOver(HEADER + row("Bakker") + row("Slager"));
        OfferView worked = own().get(0);
        fixture.as(
                emma,
                () -> offers.edit(
                        worked.id(),
                        worked.version(),
                        fixture.content().title("Bakker met diploma").build()));

        assertThatThrownBy(() -> undo(emma, made))
                .isInstanceOfSatisfying(
                        Problem.Conflict.class,
                        refused -> assertThat(refused.arguments()).containsExactly(1L));
        assertThat(own()).hasSize(2);
        assertThat(list()).singleElement().satisfies(one -> {
            assertThat(one.touched()).isEqualTo(1);
            assertThat(one.canBeUndone()).isFalse();
        });
    }

    @Test
    void anImportIsTheEmployersOwn() {
        ImportSummary made = takeOver(HEADER + row("Bakker"));
        Caller hugo = fixture.signedEmployer("Ander NV");

        assertThat(fixture.as(hugo, imports::imports)).isEmpty();
        assertThatThrownBy(() -> undo(hugo, made)).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> fixture.as(
                        actors.employerReader(emma), () -> imports.preview(incoming(bytes(HEADER + row("Kok"))))))
                .isInstanceOf(Problem.Forbidden.class);
    }

    @Test
    void anImportIsForgottenAfterAWhileButItsOffersStay() {
        ImportSummary made = takeOver(HEADER + row("Bakker"));
        stored.importedBefore(made.id(), ImportPruning.KEPT.plusDays(1));

        pruning.doSome();

        assertThat(list()).isEmpty();
        assertThat(own()).hasSize(1);
    }

    @Test
    void aJobPostingIsTakenOverWithWhatTheEmployerToldBesides() {
        String posting = """
                {"@type": "JobPosting", "title": "Poetshulp", "description": "<p>Maakt schoon.</p>", "inLanguage": "nl",
                 "jobLocation": {"address": {"postalCode": "9000", "addressLocality": "Gent"}}}
                """;
        ImportDefaults told = new ImportDefaults(
                null,
                "nl A0",
                "20",
                null,
                "jobs@poets.example",
                fixture.today().plusDays(9).toString());

        ImportPreview untold = look(posting);
        fixture.as(emma, () -> imports.takeOver(new IncomingOffers("a.json", bytes(posting), told), false, false));

        assertThat(faults(untold, 0))
                .contains("needs.languages NotEmpty", "terms.hoursPerWeek NotNull", "validThrough NotNull");
        assertThat(own()).singleElement().satisfies(offer -> {
            assertThat(offer.content().description()).isEqualTo("Maakt schoon.");
            assertThat(offer.content().contact().mail()).isEqualTo("jobs@poets.example");
        });
    }

    private String row(String title) {
        return title + ";NL;JOB;JOB;U leert het hier.;1000;Brussel;38;2;nl A1;+32 2 555 01 23;"
                + fixture.today().plusMonths(1) + "\n";
    }

    private ImportPreview look(String file) {
        return fixture.as(emma, () -> imports.preview(incoming(bytes(file))));
    }

    private ImportSummary takeOver(String file) {
        return fixture.as(emma, () -> imports.takeOver(incoming(bytes(file)), false, false));
    }

    private void undo(Caller caller, ImportSummary made) {
        fixture.as(caller, () -> {
            imports.undo(made.id());
            return made;
        });
    }

    private List<ImportSummary> list() {
        return fixture.as(emma, imports::imports);
    }

    private List<OfferView> own() {
        return own(emma);
    }

    private List<OfferView> own(Caller caller) {
        Page<OfferView> page =
                fixture.as(caller, () -> export.own(Optional.empty(), new PageRequest(0, PageRequest.MAX_LIMIT)));
        return page.items();
    }

    private static List<String> faults(ImportPreview preview, int row) {
        return preview.rows().get(row).faults().stream()
                .map(ImportPreview.Fault::error)
                .map(error -> error.field() + " " + error.code())
                .toList();
    }

    private static IncomingOffers incoming(byte[] file) {
        return new IncomingOffers("offers.csv", file, ImportDefaults.NONE);
    }

    private static byte[] bytes(String file) {
        return file.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] content(OfferFile file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            file.content().writeTo(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
