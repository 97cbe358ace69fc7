package eu.pontes.plan.grid;

import eu.pontes.plan.grid.SheetRow.Entry;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the cells of one sheet of an XLSX file in one pass; of a formula, the value that the spreadsheet saved. */
final class XlsxSheet {

    private static final int MOST_TEXTS = 2 * SheetRows.MOST_CELLS;

    private final XMLStreamReader xml;
    private final List<String> texts;
    private final SheetRows rows = new SheetRows();
    private List<Entry> entries = new ArrayList<>();
    private int number;

    private XlsxSheet(XMLStreamReader xml, List<String> texts) {
        this.xml = xml;
        this.texts = texts;
    }

    static List<SheetRow> read(XMLStreamReader xml, List<String> texts) throws XMLStreamException, SheetRefused {
        return new XlsxSheet(xml, texts).read();
    }

    /** The texts that cells refer to by their number. */
    static List<String> texts(XMLStreamReader xml) throws XMLStreamException, SheetRefused {
        List<String> texts = new ArrayList<>();
        while (xml.hasNext()) {
            xml.next();
            if (started(xml).equals("si")) {
                texts.add(SheetRows.shortened(text(xml, "si")));
            }
            if (texts.size() > MOST_TEXTS) {
                throw new SheetRefused("plan.grid.too-large-inside");
            }
        }
        return texts;
    }

    private List<SheetRow> read() throws XMLStreamException, SheetRefused {
        while (xml.hasNext()) {
            xml.next();
            switch (started(xml)) {
                case "row" -> {
                    String own = attribute(xml, "r");
                    number = own.isEmpty() ? number + 1 : Integer.parseUnsignedInt(own);
                    entries = new ArrayList<>();
                }
                case "c" -> cell();
                default -> {}
            }
            if (ended(xml, "row")) {
                rows.add(number, entries);
            }
        }
        return rows.rows();
    }

    private void cell() throws XMLStreamException, SheetRefused {
        int column = column(attribute(xml, "r"));
        SheetRows.checkColumn(column);
        while (entries.size() <= column) {
            entries.add(SheetRow.NOTHING);
        }
        entries.set(column, entry(attribute(xml, "t")));
    }

    private Entry entry(String type) throws XMLStreamException {
        String value = "";
        boolean formula = false;
        while (!ended(xml, "c")) {
            xml.next();
            String part = started(xml);
            formula |= part.equals("f");
            if (part.equals("v") || part.equals("is")) {
                value = SheetRows.shortened(text(xml, part));
            }
        }
        if (formula && value.isEmpty() && !type.equals("str")) {
            return new SheetRow.Fault("=", "plan.grid.formula-without-value");
        }
        return typed(type, value);
    }

    private Entry typed(String type, String value) {
        return switch (type) {
            case "s" -> new SheetRow.Text(value.isEmpty() ? "" : texts.get(textNumber(value)));
            case "e" -> new SheetRow.Fault(value, "plan.grid.formula-failed");
            case "", "n" -> new SheetRow.Figure(value);
            default -> new SheetRow.Text(value);
        };
    }

    private int textNumber(String value) {
        int index = Integer.parseInt(value);
        if (index < 0 || index >= texts.size()) {
            throw new IllegalArgumentException("No such text: " + index);
        }
        return index;
    }

    /** From letters, or the next one; far too large instead of an overflow. */
    private int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length(); i++) {
            char letter = reference.charAt(i);
            if (letter >= 'A' && letter <= 'Z' && column <= SheetRows.MOST_COLUMNS) {
                column = column * 26 + letter - 'A' + 1;
            }
        }
        return column == 0 ? entries.size() : column - 1;
    }

    /** All text in an element but how it is pronounced. */
    private static String text(XMLStreamReader xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean silent = false;
        for (xml.next(); !ended(xml, element); xml.next()) {
            silent = started(xml).equals("rPh") || (silent && !ended(xml, "rPh"));
            text.append(xml.isCharacters() && !silent ? xml.getText() : "");
        }
        return text.toString();
    }

    /** The element that begins here, or an empty name. */
    private static String started(XMLStreamReader xml) {
        return xml.isStartElement() ? xml.getLocalName() : "";
    }

    private static boolean ended(XMLStreamReader xml, String element) {
        return xml.isEndElement() && xml.getLocalName().equals(element);
    }

    static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
