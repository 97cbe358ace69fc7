package eu.pontes.vacancy.exchange;

import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Descriptions that were written for a web page, as the plain text that people read there. Only text gets through: no
 * script, no style, and none of the characters that serve to deceive.
 */
public final class HtmlText {

    private static final Pattern MARKUP = Pattern.compile(
            "</?(p|br|ul|ol|li|div|span|strong|b|em|i|h[1-6]|a|table|script)\\b[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern DECEIVING = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00A0]+");

    private HtmlText() {}

    /** Whether a text was written for a web page. */
    static boolean isMarkup(String text) {
        return MARKUP.matcher(text).find();
    }

    /** The text in lines, each point of a list behind a dash. */
    static String plain(String html) {
        Document page = Jsoup.parse(html);
        page.select("script, style, template, noscript, iframe, object").remove();
        Lines lines = new Lines();
        page.body().traverse(lines);
        return lines.text();
    }

    /** The other way round: plain text as paragraphs, one for each line. */
    public static String paragraphs(String plain) {
        StringOutput html = new StringOutput();
        plain.lines().filter(line -> !line.isBlank()).forEach(line -> {
            html.writeContent("<p>");
            Escape.htmlContent(line.strip(), html);
            html.writeContent("</p>");
        });
        return html.toString();
    }

    /** Gathers text, and begins a line wherever a page would. */
    private static final class Lines implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText().replaceAll("\\s+", " "));
            } else if (node instanceof Element element) {
                switch (element.normalName()) {
                    case "br" -> text.append('\n');
                    case "li" -> text.append("\n- ");
                    default -> {
                        if (element.isBlock()) {
                            text.append('\n');
                        }
                    }
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element
                    && element.isBlock()
                    && !element.normalName().equals("li")) {
                text.append('\n');
            }
        }

        String text() {
            String clean = DECEIVING.matcher(text).replaceAll("");
            return BLANKS.matcher(clean)
                    .replaceAll(" ")
                    .replaceAll(" ?\\n ?", "\n")
                    .replaceAll("\\n{3,}", "\n\n")
                    .strip();
        }
    }
}
