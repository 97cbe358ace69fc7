package eu.pontes.plan.grid;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Finds the first visible sheet of an XLSX file. Written here rather than taken from a library, because a file comes from
 * anybody: what is unpacked is counted, entities are off, and memory follows what a cell holds, not the column it claims.
 */
final class XlsxFile {

    private static final int MOST_BYTES = 40 * 1024 * 1024;
    private static final int MOST_PARTS = 1_000;
    private static final String FOLDER = "xl/";
    private static final Pattern WANTED =
            Pattern.compile("xl/(_rels/workbook\\.xml\\.rels|(workbook|sharedStrings|worksheets/[^/]+)\\.xml)");

    private final Map<String, byte[]> parts;

    private XlsxFile(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** Whether a file begins like a ZIP archive, as every XLSX file does. */
    static boolean isZip(byte[] file) {
        return file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }

    static List<SheetRow> rows(byte[] file) throws SheetRefused {
        try {
            XlsxFile workbook = new XlsxFile(unpacked(file));
            byte[] sheet = workbook.parts.get(workbook.firstVisibleSheet());
            if (sheet == null) {
                throw new SheetRefused("plan.grid.unreadable");
            }
            byte[] texts = workbook.parts.get(FOLDER + "sharedStrings.xml");
            return XlsxSheet.read(reader(sheet), texts == null ? List.of() : XlsxSheet.texts(reader(texts)));
        } catch (IOException | XMLStreamException | IllegalArgumentException | NoSuchElementException unreadable) {
            throw new SheetRefused("plan.grid.unreadable");
        }
    }

    /**
     * Only the parts that are read, and no more of them than a limit. By way of a file, because only the directory at the
     * end of an archive is to be trusted: a stream stumbles over what some spreadsheets write in front of each part.
     */
    private static Map<String, byte[]> unpacked(byte[] file) throws IOException, SheetRefused {
        Path copy = Files.createTempFile("grid", ".xlsx");
        try {
            Files.write(copy, file);
            try (ZipFile zip = new ZipFile(copy.toFile())) {
                return unpacked(zip);
            }
        } finally {
            Files.delete(copy);
        }
    }

    private static Map<String, byte[]> unpacked(ZipFile zip) throws IOException, SheetRefused {
        Map<String, byte[]> parts = new HashMap<>();
        int left = MOST_BYTES;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (WANTED.matcher(entry.getName()).matches()) {
                try (InputStream content = zip.getInputStream(entry)) {
                    byte[] part = content.readNBytes(left);
                    if (part.length == left || parts.size() >= MOST_PARTS) {
                        throw new SheetRefused("plan.grid.too-large-inside");
                    }
                    left -= part.length;
                    parts.put(entry.getName(), part);
                }
            }
        }
        return parts;
    }

    private String firstVisibleSheet() throws XMLStreamException {
        String relation = "";
        XMLStreamReader workbook = reader(parts.getOrDefault(FOLDER + "workbook.xml", new byte[0]));
        while (relation.isEmpty() && workbook.hasNext()) {
            if (workbook.next() == XMLStreamConstants.START_ELEMENT
                    && workbook.getLocalName().equals("sheet")
                    && !XlsxSheet.attribute(workbook, "state").endsWith("idden")) {
                relation = relation(workbook);
            }
        }
        XMLStreamReader relations = reader(parts.getOrDefault(FOLDER + "_rels/workbook.xml.rels", new byte[0]));
        while (relations.hasNext()) {
            if (relations.next() == XMLStreamConstants.START_ELEMENT
                    && XlsxSheet.attribute(relations, "Id").equals(relation)) {
                String target = XlsxSheet.attribute(relations, "Target");
                return target.startsWith("/") ? target.substring(1) : FOLDER + target;
            }
        }
        return "";
    }

    /** The attribute {@code r:id}, whose prefix and namespace differ between kinds of XLSX. */
    private static String relation(XMLStreamReader sheet) {
        for (int i = 0; i < sheet.getAttributeCount(); i++) {
            if (sheet.getAttributeLocalName(i).equals("id")) {
                return sheet.getAttributeValue(i);
            }
        }
        return "";
    }

    private static XMLStreamReader reader(byte[] part) throws XMLStreamException {
        XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        xml.setProperty(XMLInputFactory.IS_COALESCING, true);
        return xml.createXMLStreamReader(new ByteArrayInputStream(part));
    }
}
