package eu.pontes.charter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import eu.pontes.charter.Charter;
import eu.pontes.charter.CharterService;
import eu.pontes.charter.SignCharter;
import eu.pontes.charter.SignatureReceipt;
import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.kernel.Language;
import eu.pontes.platform.text.Formats;
import eu.pontes.shell.Fields;
import eu.pontes.shell.Notice;
import eu.pontes.shell.PageHeader;
import eu.pontes.shell.Tone;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** The charter to read and to sign; afterwards the receipts. */
@Route("charter")
@Menu(title = "charter.menu", order = 10, icon = "vaadin:handshake")
@RolesAllowed(Roles.EMPLOYER)
@Dependent
class CharterView extends Main implements HasDynamicTitle {

    private final transient CharterService charters;
    private final Language language = Language.of(getLocale());
    private final boolean maySign;
    private final String signatory;

    @Inject
    CharterView(CharterService charters, Callers callers) {
        this.charters = charters;
        Caller caller = callers.current();
        this.maySign = caller.may(Permission.SIGN_CHARTER);
        this.signatory = caller.name();
        addClassName("p-page");
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", getTranslation("charter.title"));
    }

    private void show() {
        removeAll();
        Charter charter = charters.inForce(language);
        List<SignatureReceipt> receipts = charters.ownSignatures();
        boolean signed = receipts.stream()
                .anyMatch(receipt -> receipt.stands() && receipt.charterVersion() == charter.version());
        add(new PageHeader(getTranslation("charter.title")));
        if (signed) {
            add(receipts(receipts), text(charter));
            return;
        }
        if (receipts.stream().anyMatch(SignatureReceipt::stands)) {
            add(notice(getTranslation("charter.newer")));
        }
        add(text(charter), maySign ? new SignForm(charter, signatory, this::sign) : onlyOwner());
        if (!receipts.isEmpty()) {
            add(receipts(receipts));
        }
    }

    private Component text(Charter charter) {
        String day = Formats.of(language).date(charter.validFrom());
        Paragraph edition = new Paragraph(getTranslation("charter.edition", charter.version(), day));
        Article article = new Article(new H2(charter.title()), edition, notice(charter.sourceNote()));
        article.addClassName("p-section");
        article.getElement().setAttribute("lang", charter.language().tag());
        charter.blocks()
                .forEach(block -> article.add(block.heading() ? new H3(block.text()) : new Paragraph(block.text())));
        return article;
    }

    private Component receipts(List<SignatureReceipt> receipts) {
        Section section = new Section(new H2(getTranslation("charter.receipts")));
        section.addClassName("p-section");
        receipts.forEach(receipt -> section.add(new Receipt(
                receipt,
                language,
                maySign,
                () -> charters.withdraw(receipt.id(), receipt.version()),
                this::withdrawn)));
        return section;
    }

    private Component onlyOwner() {
        return notice(getTranslation("charter.only-owner"));
    }

    private static Notice notice(String sentence) {
        return new Notice(Tone.NEUTRAL, sentence);
    }

    private void sign(SignCharter command, Fields fields) {
        if (fields.attempt(() -> charters.sign(command))) {
            show();
            Notification.show(getTranslation("charter.signed"));
        }
    }

    private void withdrawn() {
        show();
        Notification.show(getTranslation("charter.withdrawn"));
    }
}
