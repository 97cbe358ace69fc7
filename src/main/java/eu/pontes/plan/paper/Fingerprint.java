package eu.pontes.plan.paper;

import eu.pontes.kernel.Sha256;
import java.text.Normalizer;

/**
 * What was handed in, in the one form that is hashed: codes and plain values, so that the language of the reader and the
 * progress that is reported later change nothing.
 */
final class Fingerprint implements Part.Listener {

    private final StringBuilder text = new StringBuilder("pontes-plan 1\n");

    private Fingerprint() {}

    /** The text that is hashed. */
    static String text(PlanDocument document) {
        Fingerprint canonical = new Fingerprint();
        document.sections().stream().filter(PlanDocument.Section::submitted).forEach(section -> {
            canonical.line("#", section.title().key());
            section.parts().forEach(part -> part.tell(canonical));
        });
        return canonical.text.toString();
    }

    /** SHA-256 of the UTF-8 bytes of the text, in lower-case hexadecimal digits. */
    static String sha256(PlanDocument document) {
        return Sha256.of(text(document));
    }

    /** Sentences of ours say nothing that was handed in. */
    @Override
    public void paragraph(Part.Paragraph paragraph) {}

    @Override
    public void facts(Part.Facts facts) {
        facts.facts().forEach(this::fact);
    }

    @Override
    public void cards(Part.Cards cards) {
        cards.cards().forEach(card -> {
            line("-", card.title());
            facts(card.facts());
            card.chart().ifPresent(chart -> chart.values().forEach(this::fact));
        });
    }

    @Override
    public void grid(Part.Grid grid) {
        grid.rows().forEach(row -> {
            line("-", row.get(0).canonical());
            for (int column = 1; column < row.size(); column++) {
                line(grid.columns().get(column).key(), row.get(column).canonical());
            }
        });
    }

    private void fact(Part.Fact fact) {
        if (fact.submitted()) {
            line(fact.label().key(), fact.cell().canonical());
        }
    }

    private void line(String name, String value) {
        text.append(name).append('=').append(escaped(value)).append('\n');
    }

    private static String escaped(String value) {
        return Normalizer.normalize(value, Normalizer.Form.NFC)
                .replace("\\", "\\\\")
                .replace("\r\n", "\n")
                .replace("\r", "\n")
                .replace("\n", "\\n");
    }
}
