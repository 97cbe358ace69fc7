package eu.pontes.plan.paper;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/** Names in Arabic or Hebrew inside a line that is read from left to right, by the algorithm of the JDK. */
final class Bidirectional implements BidiReorderer {

    private static final String BRACKETS = "()[]{}<>«»";

    @Override
    public String reorderRTLTextToLTR(String text) {
        StringBuilder reordered = new StringBuilder(text.length());
        int end = text.length();
        while (end > 0) {
            int start = text.offsetByCodePoints(end, -1);
            while (start > 0 && mark(text.codePointAt(start))) {
                start = text.offsetByCodePoints(start, -1);
            }
            reordered.append(mirrored(text.substring(start, end)));
            end = start;
        }
        return reordered.toString();
    }

    private static boolean mark(int point) {
        return Character.getType(point) == Character.NON_SPACING_MARK;
    }

    private static String mirrored(String cluster) {
        int bracket = BRACKETS.indexOf(cluster);
        return bracket < 0 ? cluster : BRACKETS.substring(bracket ^ 1, (bracket ^ 1) + 1);
    }

    @Override
    public String shapeText(String text) {
        return ArabicLetters.joined(text);
    }

    @Override
    public String deshapeText(String text) {
        return ArabicLetters.parted(text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    /** Finds the runs of one direction in a paragraph. */
    static final class Splitter implements BidiSplitter {

        private Bidi runs = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

        @Override
        public void setParagraph(String paragraph, byte defaultDirection) {
            runs = new Bidi(
                    paragraph, defaultDirection == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        }

        @Override
        public int countTextRuns() {
            return runs.getRunCount();
        }

        @Override
        public BidiTextRun getVisualRun(int index) {
            int start = runs.getRunStart(index);
            boolean leftwards = runs.getRunLevel(index) % 2 == 1;
            return new BidiTextRun(start, runs.getRunLimit(index) - start, leftwards ? RTL : LTR);
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            return new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
        }
    }
}
