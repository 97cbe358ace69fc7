package eu.pontes.plan.grid;

import eu.pontes.kernel.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An employer with two places, and spreadsheets. */
final class GridFixture {

    static final GridTerms TERMS = new GridTerms(
            List.of(new GridTerm("E1", List.of("Orchard Sint-Truiden")), new GridTerm("E2", List.of("Depot Liège"))),
            List.of(
                    new GridTerm("WORKER", List.of("Arbeiders", "Ouvriers", "Arbeiter", "Workers")),
                    new GridTerm("STAFF", List.of("Bedienden", "Employés", "Angestellte", "Clerical staff"))),
            List.of(
                    new GridTerm("OPEN", List.of("Onbepaalde duur", "Durée indéterminée", "Unbefristet", "Permanent")),
                    new GridTerm("FIXED", List.of("Bepaalde duur", "Durée déterminée", "Befristet", "Fixed-term"))),
            List.of(
                    new GridTerm("ORIGIN", List.of("Buitenlandse herkomst", "Origine étrangère", "Foreign origin")),
                    new GridTerm("YOUNG", List.of("Jongeren onder 26 jaar", "Moins de 26 ans", "Under 26"))));

    private GridFixture() {}

    static GridReader reader(Language language) {
        return new GridReader(TERMS, language);
    }

    static GridReading pasted(String text) {
        return reader(Language.NL).pasted(text);
    }

    static GridReading csv(String text) {
        return reader(Language.NL).file(text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] xlsx(Consumer<Worksheet> fill) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Pontes", "1.0")) {
            fill.accept(workbook.newWorksheet("Telling"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file.toByteArray();
    }

    /** A workbook with one sheet, written by hand so that it can be wrong. */
    static byte[] xlsxWithRows(String rows) {
        return zip(Map.of(
                "xl/workbook.xml",
                "<workbook xmlns:r='urn:r'><sheets><sheet name='a' sheetId='1' r:id='r1'/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='r1' Target='worksheets/sheet1.xml'/></Relationships>",
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"));
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file.toByteArray();
    }
}
