package eu.pontes.vacancy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.pontes.identity.OpensWith;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Problem;
import eu.pontes.shell.Fields;
import eu.pontes.shell.Notice;
import eu.pontes.shell.PageHeader;
import eu.pontes.shell.Tone;
import eu.pontes.vacancy.exchange.ImportSummary;
import eu.pontes.vacancy.exchange.IncomingOffers;
import eu.pontes.vacancy.exchange.OfferImportService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Takes over offers from a file: looked at first, with what is wrong in each, then all at once as drafts. */
@Route("offers/import")
@RolesAllowed(Roles.EMPLOYER)
@OpensWith(Permission.WRITE_OFFERS)
@Dependent
class ImportOffersView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String FILE = "file";

    private final transient OfferImportService imports;
    private final Fields errors = new Fields();
    private final ImportDefaultsInputs defaults = new ImportDefaultsInputs(errors, this::lookAgain);
    private final Div preview = new Div();
    private final Div earlier = new Div();
    private String name = "";
    private byte @Nullable [] file;

    @Inject
    ImportOffersView(OfferImportService imports) {
        this.imports = imports;
        addClassName("p-page");
        preview.getElement().setAttribute("role", "status");
        Section bring = new Section(
                new H2(getTranslation("exchange.import.bring")),
                new OfferFileUpload(this::take, this::refuse),
                new ImportHelp(),
                defaults,
                errors);
        bring.addClassNames("p-section", "p-form");
        add(
                new PageHeader(getTranslation("exchange.import.title"))
                        .backTo("offers", getTranslation("vacancy.list.title"))
                        .lead(getTranslation("exchange.import.lead")),
                bring,
                preview,
                earlier);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        showEarlier();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", getTranslation("exchange.import.title"));
    }

    private void take(String fileName, byte[] content) {
        name = fileName;
        file = content;
        lookAgain();
    }

    private void lookAgain() {
        preview.removeAll();
        byte[] content = file;
        if (content != null) {
            errors.attempt(() -> look(content));
        }
    }

    /** What is wrong with the file as a whole is mended elsewhere than in a field of this page. */
    private void look(byte[] content) {
        try {
            preview.add(new ImportPreviewPanel(
                    imports.preview(incoming(content)), despiteTwins -> takeOver(content, despiteTwins)));
        } catch (Problem.Invalid refused) {
            FieldError first = refused.errors().get(0);
            if (!first.field().equals(FILE)) {
                throw refused;
            }
            refuse(getTranslation(first.key(), first.arguments().toArray()));
        }
    }

    private void takeOver(byte[] content, boolean despiteTwins) {
        errors.attempt(() -> {
            ImportSummary made = imports.takeOver(incoming(content), true, despiteTwins);
            file = null;
            preview.removeAll();
            preview.add(new Notice(Tone.OK, getTranslation("exchange.import.done", made.made())));
            showEarlier();
        });
    }

    private IncomingOffers incoming(byte[] content) {
        return new IncomingOffers(name, content, defaults.told());
    }

    private void refuse(String sentence) {
        preview.removeAll();
        preview.add(new Notice(Tone.ERROR, sentence));
    }

    private void showEarlier() {
        earlier.removeAll();
        earlier.add(new EarlierImports(imports.imports(), imports::undo, this::showEarlier));
    }
}
