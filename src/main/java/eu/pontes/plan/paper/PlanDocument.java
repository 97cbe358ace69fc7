package eu.pontes.plan.paper;

import eu.pontes.kernel.Language;
import java.util.List;

/** A document in one language, whatever it is written to. */
record PlanDocument(Language language, String title, String about, List<Section> sections) {

    PlanDocument {
        sections = List.copyOf(sections);
    }

    /**
     * A part of the document with a title.
     *
     * @param submitted whether it belongs to what is handed in; otherwise it says what became of the plan
     */
    record Section(Part.Label title, boolean submitted, List<Part> parts) {

        Section {
            parts = List.copyOf(parts);
        }
    }
}
