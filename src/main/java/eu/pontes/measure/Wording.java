package eu.pontes.measure;

import eu.pontes.kernel.Language;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;

/** A measure in the words of one language. */
@Embeddable
class Wording {

    @Enumerated(EnumType.STRING)
    private Language language;

    private String name;

    private String about;

    private String steps;

    protected Wording() {}

    boolean isIn(Language wanted) {
        return language == wanted;
    }

    String name() {
        return name;
    }

    String about() {
        return about;
    }

    List<String> steps() {
        return steps.lines().map(String::strip).filter(step -> !step.isEmpty()).toList();
    }
}
