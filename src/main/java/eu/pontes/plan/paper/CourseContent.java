package eu.pontes.plan.paper;

import eu.pontes.document.DocumentView;
import eu.pontes.plan.ActionCourse;
import eu.pontes.plan.ActionView;
import eu.pontes.plan.PlanView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What came of the actions, and the files that show it; nothing of this is handed in with the plan. */
record CourseContent(PlanView plan, Words words) {

    Optional<PlanDocument.Section> course() {
        if (!plan.hasCourse() || plan.actions().isEmpty()) {
            return Optional.empty();
        }
        return section(
                "plan.course",
                List.of("plan.action", "plan.action.status", "plan.action.status-since", "plan.action.reason"),
                plan.actions().stream().map(this::row));
    }

    Optional<PlanDocument.Section> evidence() {
        if (plan.actions().stream().allMatch(action -> action.evidence().isEmpty())) {
            return Optional.empty();
        }
        return section(
                "plan.evidence.title",
                List.of("plan.action", "plan.evidence", "document.added-at", "document.sha256"),
                plan.actions().stream()
                        .flatMap(action -> action.evidence().stream().map(file -> row(action, file))));
    }

    private List<Cell> row(ActionView action) {
        ActionCourse course = action.course();
        return List.of(
                new Cell.Text(action.title()),
                words.worded(course.status()),
                course.since().map(words::briefMoment).orElseGet(() -> new Cell.Text("")),
                new Cell.Text(course.reason().orElse("")));
    }

    private List<Cell> row(ActionView action, DocumentView file) {
        return List.of(
                new Cell.Text(action.title()),
                words.file(file),
                words.briefMoment(file.addedAt()),
                new Cell.Text(file.sha256()));
    }

    private Optional<PlanDocument.Section> section(String key, List<String> columns, Stream<List<Cell>> rows) {
        return Optional.of(new PlanDocument.Section(
                words.label(key),
                false,
                List.of(new Part.Grid(columns.stream().map(words::label).toList(), rows.toList()))));
    }
}
