package eu.pontes.vacancy.rest;

import eu.pontes.vacancy.exchange.ImportSummary;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An import for programs. */
record ImportJson(
        UUID id,
        Instant importedAt,
        String fileName,
        String sha256,
        int made,
        int faulty,
        int twins,
        int standing,
        int touched,
        @Nullable Instant undoneAt) {

    static ImportJson of(ImportSummary made) {
        return new ImportJson(
                made.id(),
                made.importedAt(),
                made.fileName(),
                made.sha256(),
                made.made(),
                made.faulty(),
                made.twins(),
                made.standing(),
                made.touched(),
                made.undoneAt());
    }

    /** All that are remembered. */
    record All(List<ImportJson> items) {
        static All of(List<ImportSummary> imports) {
            return new All(imports.stream().map(ImportJson::of).toList());
        }
    }
}
