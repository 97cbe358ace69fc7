package eu.pontes.plan.paper;

import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A document as a page for the PDF renderer. It is built node by node and never parsed, so whatever people wrote stays
 * text and cannot become an element, a style or an entity.
 */
final class PdfPage implements Part.Listener {

    private static final String STYLE = """
            @page { size: A4; margin: 18mm 16mm 20mm; @bottom-left { content: element(foot); width: 85% }
              @bottom-right { content: counter(page) " / " counter(pages); font-family: Noto Sans; font-size: 8pt;
                color: #3f4f57 } }
            body { font-family: Noto Sans, Noto Sans Arabic; font-size: 10pt; line-height: 1.45; color: #17252a;
              word-wrap: break-word }
            .foot { position: running(foot); font-size: 8pt; color: #3f4f57 }
            h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 2mm; color: #07424a }
            h2 { font-size: 14pt; margin: 8mm 0 2mm; padding-bottom: 1mm; border-bottom: 0.5pt solid #6c7d82;
              color: #07424a; page-break-after: avoid }
            h3 { font-size: 11pt; margin: 5mm 0 1mm; page-break-after: avoid }
            p { margin: 0 0 2mm }
            .card { page-break-inside: avoid }
            table { width: 100%; border-collapse: collapse; table-layout: fixed; -fs-table-paginate: paginate;
              margin-bottom: 2mm }
            tr { page-break-inside: avoid }
            th, td { text-align: left; vertical-align: top; padding: 1mm 2mm 1mm 0; border-bottom: 0.4pt solid #d3d9d7 }
            .facts th { width: 34%; font-weight: normal; color: #3f4f57 }
            thead th { font-weight: normal; color: #3f4f57 }
            .grid { font-size: 8.5pt }
            .grid thead th { font-weight: bold; color: #17252a; border-bottom: 0.8pt solid #6c7d82 }
            .grid .narrow { width: 13% }
            .grid tbody th { font-weight: normal }
            object { display: block; width: 173mm; height: 5mm; margin: 1mm 0 2mm }
            object.course { height: 24mm }
            """;

    private final Document page;
    private final Element body;
    private final Element bookmarks;
    private Element outline;
    private int anchors;

    private PdfPage(PlanDocument document) {
        page = empty();
        Element html = page.createElement("html");
        html.setAttribute("lang", document.language().tag());
        page.appendChild(html);
        Element head = add(html, "head");
        add(head, "title").setTextContent(document.title());
        meta(head, "description", document.about());
        meta(head, "subject", document.about());
        meta(head, "author", "Pontes");
        add(head, "style").setTextContent(STYLE);
        bookmarks = add(head, "bookmarks");
        outline = bookmarks;
        body = add(html, "body");
        Element foot = add(body, "div", document.title());
        foot.setAttribute("class", "foot");
        add(body, "h1", document.title());
        add(body, "p", document.about());
        document.sections().forEach(this::section);
    }

    static Document of(PlanDocument document) {
        return new PdfPage(document).page;
    }

    private void section(PlanDocument.Section section) {
        outline = bookmark(bookmarks, add(body, "h2", section.title().text()));
        section.parts().forEach(part -> part.tell(this));
    }

    @Override
    public void paragraph(Part.Paragraph paragraph) {
        add(body, "p", paragraph.text());
    }

    @Override
    public void facts(Part.Facts facts) {
        facts(body, facts);
    }

    @Override
    public void cards(Part.Cards cards) {
        cards.cards().forEach(this::card);
    }

    private void card(Part.Card card) {
        Element box = add(body, "div");
        box.setAttribute("class", "card");
        bookmark(outline, add(box, "h3", card.title()));
        facts(box, card.facts());
        card.chart().ifPresent(chart -> chart(box, chart));
    }

    private void chart(Element box, Part.Chart chart) {
        add(box, "p", chart.sentence().cell().shown());
        Element drawing = add(box, "object");
        drawing.setAttribute("type", ProgressDrawing.TYPE);
        drawing.setAttribute(ProgressDrawing.PERCENT, Integer.toString(chart.percent()));
        drawing.setAttribute("alt", chart.description());
        chart.course().ifPresent(course -> course(box, course));
        Element values = add(box, "table");
        Element head = add(add(values, "thead"), "tr");
        Element row = add(add(values, "tbody"), "tr");
        chart.values().forEach(value -> {
            add(head, "th", value.label().text()).setAttribute("scope", "col");
            add(row, "td", value.cell().shown());
        });
    }

    private void course(Element box, Part.Course course) {
        Element drawing = add(box, "object");
        drawing.setAttribute("type", CourseDrawing.TYPE);
        drawing.setAttribute("class", "course");
        drawing.setAttribute(
                CourseDrawing.MEASURED, CourseDrawing.written(course.plot().measured()));
        drawing.setAttribute(
                CourseDrawing.AIM, CourseDrawing.written(List.of(course.plot().target())));
        drawing.setAttribute("alt", course.description());
        add(box, "p", course.pace());
    }

    @Override
    public void grid(Part.Grid grid) {
        Element table = add(body, "table");
        table.setAttribute("class", "grid");
        Element head = add(add(table, "thead"), "tr");
        for (int column = 0; column < grid.columns().size(); column++) {
            Element name = add(head, "th", grid.columns().get(column).text());
            name.setAttribute("scope", "col");
            name.setAttribute("class", narrow(grid, column) ? "narrow" : "");
        }
        Element rows = add(table, "tbody");
        grid.rows().forEach(cells -> {
            Element row = add(rows, "tr");
            for (int column = 0; column < cells.size(); column++) {
                String shown = cells.get(column).shown();
                if (column == 0) {
                    add(row, "th", shown).setAttribute("scope", "row");
                } else {
                    add(row, "td", shown);
                }
            }
        });
    }

    /** Days and numbers need less room than words. */
    private static boolean narrow(Part.Grid grid, int column) {
        return grid.rows().stream()
                .map(row -> row.get(column))
                .noneMatch(cell -> cell instanceof Cell.Text || cell instanceof Cell.Named);
    }

    private void facts(Element parent, Part.Facts facts) {
        Element table = add(parent, "table");
        table.setAttribute("class", "facts");
        facts.facts().forEach(fact -> {
            Element row = add(table, "tr");
            add(row, "th", fact.label().text()).setAttribute("scope", "row");
            add(row, "td", fact.cell().shown());
        });
    }

    private Element bookmark(Element parent, Element target) {
        String id = "s" + anchors++;
        target.setAttribute("id", id);
        Element bookmark = add(parent, "bookmark");
        bookmark.setAttribute("name", target.getTextContent());
        bookmark.setAttribute("href", "#" + id);
        return bookmark;
    }

    private void meta(Element head, String name, String content) {
        Element meta = add(head, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }

    /** Lines that somebody broke stay broken. */
    private Element add(Element parent, String tag, String text) {
        Element element = add(parent, tag);
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                add(element, "br");
            }
            if (!lines[i].isEmpty()) {
                element.appendChild(page.createTextNode(lines[i]));
            }
        }
        return element;
    }

    private Element add(Element parent, String tag) {
        Element element = page.createElement(tag);
        parent.appendChild(element);
        return element;
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
