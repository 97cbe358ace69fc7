package eu.pontes.plan.paper;

import eu.pontes.plan.Trajectory;
import java.util.List;
import java.util.Optional;

/** What a section consists of. */
sealed interface Part {

    /** Hands this part to the method for its kind. */
    void tell(Listener listener);

    /** Whoever does something with every kind of part; a new kind is not forgotten by anybody. */
    interface Listener {
        void paragraph(Paragraph paragraph);

        void facts(Facts facts);

        void cards(Cards cards);

        void grid(Grid grid);
    }

    /** A sentence of ours; nothing that somebody filled in, so it is never fingerprinted. */
    record Paragraph(String text) implements Part {
        @Override
        public void tell(Listener listener) {
            listener.paragraph(this);
        }
    }

    /** Labels with their values. */
    record Facts(List<Fact> facts) implements Part {

        public Facts {
            facts = List.copyOf(facts);
        }

        @Override
        public void tell(Listener listener) {
            listener.facts(this);
        }
    }

    /** Things of one kind that are read one by one; a spreadsheet gets a row for each. */
    record Cards(Label label, List<Card> cards) implements Part {

        public Cards {
            cards = List.copyOf(cards);
        }

        @Override
        public void tell(Listener listener) {
            listener.cards(this);
        }
    }

    /** A table whose first column says what each row is about. */
    record Grid(List<Label> columns, List<List<Cell>> rows) implements Part {

        public Grid {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public void tell(Listener listener) {
            listener.grid(this);
        }
    }

    /** A name for a value: the key is for ever, the text for the reader. */
    record Label(String key, String text) {}

    /**
     * A value with its name.
     *
     * @param submitted whether it belongs to what is handed in; otherwise it says what became of the plan
     */
    record Fact(Label label, Cell cell, boolean submitted) {}

    /** One thing with a title of its own. */
    record Card(String title, Facts facts, Optional<Chart> chart) {}

    /**
     * The way from a baseline to a target.
     *
     * @param sentence how far it has come, for everybody
     * @param description what the drawing shows, for whoever does not see it
     * @param percent how much of the way is behind us
     * @param course when it came so far, if anything was measured since the baseline
     * @param values the numbers that are drawn
     */
    record Chart(Fact sentence, String description, int percent, Optional<Course> course, List<Fact> values) {

        public Chart {
            values = List.copyOf(values);
        }
    }

    /**
     * The way through time.
     *
     * @param description what the drawing shows, for whoever does not see it
     * @param pace where equal steps would have led
     */
    record Course(Trajectory.Plot plot, String description, String pace) {}
}
