package eu.pontes.vacancy.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import eu.pontes.plan.paper.Paper;
import eu.pontes.plan.view.PaperLink;
import eu.pontes.vacancy.OfferStatus;
import eu.pontes.vacancy.exchange.OfferFile;
import eu.pontes.vacancy.exchange.OfferTables;
import eu.pontes.vacancy.exchange.TableFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Links to take the offers of the list along as a table, all of them and not only those of one page. */
final class OfferDownloads extends Div {

    private final transient OfferTables tables;
    private final @Nullable OfferStatus status;

    OfferDownloads(OfferTables tables, Optional<OfferStatus> status) {
        this.tables = tables;
        this.status = status.orElse(null);
        Div links = new Div(link("exchange.table.xlsx", TableFormat.XLSX), link("exchange.table.csv", TableFormat.CSV));
        links.addClassName("p-toolbar");
        Paragraph hint = new Paragraph(getTranslation("exchange.table.help"));
        hint.addClassName("p-hint");
        addClassName("p-section");
        add(new Details(getTranslation("exchange.take-along"), new Div(links, hint)));
    }

    private PaperLink link(String text, TableFormat format) {
        return new PaperLink(getTranslation(text), () -> paper(format));
    }

    private Paper paper(TableFormat format) {
        OfferFile file = tables.own(Optional.ofNullable(status), format);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            file.content().writeTo(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Paper(file.name(), file.mediaType(), content.toByteArray());
    }
}
