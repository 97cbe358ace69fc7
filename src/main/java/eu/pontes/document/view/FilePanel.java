package eu.pontes.document.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eu.pontes.document.DocumentId;
import eu.pontes.document.DocumentView;
import eu.pontes.document.FileInspection;
import eu.pontes.document.IncomingFile;
import eu.pontes.shell.Decision;
import java.util.List;

/** The files of one thing: what there is, with a way to take each along or out, and a way to add one. */
public final class FilePanel extends Section {

    private final transient Folder folder;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph();

    public FilePanel(String title, String help, FileInspection limits, Folder folder) {
        this.folder = folder;
        addClassName("p-section");
        list.addClassName("p-files");
        none.addClassName("p-hint");
        none.setText(getTranslation("document.none"));
        add(
                new H2(title),
                new Paragraph(help),
                none,
                list,
                new FileUpload(limits.mostMegabytes(), limits.mostBytes(), folder::add, this::show));
        show();
    }

    private void show() {
        List<DocumentView> files = folder.files();
        list.removeAll();
        files.forEach(file -> list.add(item(file)));
        list.setVisible(!files.isEmpty());
        none.setVisible(files.isEmpty());
    }

    private ListItem item(DocumentView file) {
        Span about = new Span(getTranslation("document.added", file.addedBy(), file.addedAt()));
        about.addClassName("p-hint");
        Button remove = new Button(getTranslation("document.remove"), click -> confirm(file));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        remove.setAriaLabel(getTranslation("document.remove.this", file.name()));
        return new ListItem(new FileLink(file, folder), about, remove);
    }

    private void confirm(DocumentView file) {
        new Decision(getTranslation("document.remove"), getTranslation("document.remove.lost", file.name()))
                .destructive()
                .open(() -> folder.remove(file.id()), this::show);
    }

    /** Where the files lie, and what can be done there. */
    public interface Folder extends FileSource {

        /** What is in it now. */
        List<DocumentView> files();

        void add(IncomingFile file);

        void remove(DocumentId id);
    }
}
