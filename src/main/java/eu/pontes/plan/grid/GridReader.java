package eu.pontes.plan.grid;

import eu.pontes.kernel.Language;
import java.util.List;

/**
 * Turns what an employer has in a spreadsheet into headcounts: a row for each place of the organisation, a column for
 * everybody and for each target group. Says of each cell what is wrong and takes nothing over until all is right. A sheet
 * that looks like a list of persons is refused and not even shown.
 */
public final class GridReader {

    /** The largest file that is read. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    private static final int LONGEST_QUOTE = 60;

    private final GridTerms terms;
    private final Language language;

    /** @param language whose habits written numbers follow */
    public GridReader(GridTerms terms, Language language) {
        this.terms = terms;
        this.language = language;
    }

    /** Reads what was copied from a spreadsheet. */
    public GridReading pasted(String text) {
        return text.length() > MOST_BYTES ? tooLarge() : reading(() -> DelimitedText.pasted(text));
    }

    /** Reads an XLSX or a CSV file; which of them it is, its first bytes say. */
    public GridReading file(byte[] file) {
        if (file.length > MOST_BYTES) {
            return tooLarge();
        }
        return reading(() -> XlsxFile.isZip(file) ? XlsxFile.rows(file) : DelimitedText.csv(file));
    }

    /** Reads what {@link GridReading#sheet} kept. */
    public GridReading again(String sheet) {
        return reading(() -> KeptSheet.rows(sheet));
    }

    /** Whether a text holds traces of single persons, so that not even a draft of it may be kept. */
    public static boolean tellsOfPersons(String text) {
        return PersonTraces.in(text);
    }

    /** Where rows come from. */
    private interface Source {
        List<SheetRow> rows() throws SheetRefused;
    }

    private GridReading reading(Source source) {
        try {
            return new GridSheet(source.rows(), terms, language).reading();
        } catch (SheetRefused refused) {
            return refused(refused.error());
        }
    }

    private static GridReading tooLarge() {
        return refused(new GridError(0, -1, "plan.grid.file-too-large", List.of(MOST_BYTES / 1024 / 1024)));
    }

    private static GridReading refused(GridError error) {
        return new GridReading(HeadcountGrid.empty(), List.of(), List.of(error), "");
    }

    /** What somebody wrote, short enough for a sentence. */
    static String quoted(String written) {
        String line = written.replaceAll("[\\s\\p{Z}\\p{C}]+", " ").strip();
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
    }
}
