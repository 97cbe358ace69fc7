package eu.pontes.vacancy.rest;

import eu.pontes.kernel.Language;
import eu.pontes.platform.rest.ProblemJson;
import eu.pontes.platform.text.Texts;
import eu.pontes.vacancy.exchange.ImportPreview;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would be made of a file, for programs.
 *
 * @param drafts how many drafts would be made
 */
record ImportPreviewJson(int drafts, int faulty, int twins, List<Row> rows) {

    /**
     * One offer of the file.
     *
     * @param number the row of the table, or the place in the list
     * @param notes what is left out of the offer
     */
    record Row(
            int number,
            String title,
            String place,
            List<ProblemJson.Field> faults,
            List<ProblemJson.Field> notes,
            @Nullable Twin twin) {}

    /**
     * An offer that says the same.
     *
     * @param row of the same file, or 0 for an offer that was there before
     */
    record Twin(String title, int row) {}

    static ImportPreviewJson of(ImportPreview preview, boolean despiteTwins, Texts texts, Language language) {
        return new ImportPreviewJson(
                preview.drafts(despiteTwins),
                preview.faulty(),
                preview.twins(),
                preview.rows().stream()
                        .map(row -> new Row(
                                row.number(),
                                row.title(),
                                row.place(),
                                fields(row.faults(), texts, language),
                                fields(row.notes(), texts, language),
                                row.twin() == null
                                        ? null
                                        : new Twin(
                                                row.twin().title(), row.twin().row())))
                        .toList());
    }

    private static List<ProblemJson.Field> fields(List<ImportPreview.Fault> faults, Texts texts, Language language) {
        return faults.stream()
                .map(ImportPreview.Fault::error)
                .map(error -> new ProblemJson.Field(
                        error.field(),
                        error.code(),
                        texts.get(language, error.key(), error.arguments().toArray())))
                .toList();
    }
}
