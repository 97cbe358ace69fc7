package eu.pontes.wording;

import eu.pontes.kernel.Language;
import eu.pontes.platform.data.ShippedTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The words of one language that are worth a thought. */
final class Lexicon {

    private static final Comparator<Match> LONGEST_FIRST = Comparator.comparing(
                    (Match match) -> -match.span().length())
            .thenComparing(match -> match.span().from());
    private static final String ELSEWHERE = "~";

    private final List<Entry> entries;

    private Lexicon(List<Entry> entries) {
        this.entries = entries;
    }

    static Lexicon shipped(Language language) {
        return new Lexicon(ShippedTable.rows("/wording/lexicon_" + language.tag() + ".csv").stream()
                .map(Lexicon::entry)
                .toList());
    }

    List<Entry> entries() {
        return entries;
    }

    /** What stands in texts by their fields, in their order; where two entries meet, the longer words count. */
    List<Match> matches(Map<String, String> texts, Predicate<Entry> wanted) {
        List<Text> read = texts.entrySet().stream()
                .map(text -> new Text(text.getKey(), text.getValue(), Tokens.of(text.getValue())))
                .toList();
        List<List<Token>> all = read.stream().map(Text::tokens).toList();
        List<Match> found = new ArrayList<>();
        for (Text text : read) {
            List<Match> here = new ArrayList<>();
            for (Entry entry : entries) {
                List<Entry.Span> spans = wanted.test(entry) ? entry.in(text.tokens()) : List.of();
                if (!spans.isEmpty() && !entry.isExcusedBy(all)) {
                    spans.forEach(span -> here.add(text.match(entry, span)));
                }
            }
            found.addAll(apart(here));
        }
        return List.copyOf(found);
    }

    private static List<Match> apart(List<Match> matches) {
        BitSet taken = new BitSet();
        List<Match> kept = new ArrayList<>();
        for (Match match : matches.stream().sorted(LONGEST_FIRST).toList()) {
            if (match.span().isClearOf(taken)) {
                taken.set(match.span().from(), match.span().to());
                kept.add(match);
            }
        }
        kept.sort(Comparator.comparing(Match::from));
        return kept;
    }

    private static Entry entry(CSVRecord row) {
        List<String> exceptions = parts(row.get("except"));
        return new Entry(
                row.get("code"),
                row.get("reason"),
                phrases(parts(row.get("words"))),
                phrases(exceptions.stream()
                        .filter(exception -> !exception.startsWith(ELSEWHERE))
                        .toList()),
                phrases(exceptions.stream()
                        .filter(exception -> exception.startsWith(ELSEWHERE))
                        .map(exception -> exception.substring(ELSEWHERE.length()))
                        .toList()),
                row.get("instead"),
                parts(row.get("hits")),
                parts(row.get("misses")));
    }

    private static List<Phrase> phrases(List<String> written) {
        return written.stream().map(Phrase::parse).toList();
    }

    private static List<String> parts(@Nullable String cell) {
        return cell == null
                ? List.of()
                : Arrays.stream(cell.split(";")).map(String::strip).toList();
    }

    /** What somebody wrote in a field. */
    private record Text(String field, String text, List<Token> tokens) {

        Match match(Entry entry, Entry.Span span) {
            int from = tokens.get(span.from()).from();
            int to = tokens.get(span.to() - 1).to();
            return new Match(entry, span, field, from, to, text.substring(from, to));
        }
    }

    /**
     * Words of a text that an entry found.
     *
     * @param from the position of their first character
     * @param to the position behind their last one
     */
    record Match(Entry entry, Entry.Span span, String field, int from, int to, String words) {}
}
