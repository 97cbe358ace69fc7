package eu.pontes.plan;

import eu.pontes.document.DocumentView;
import eu.pontes.plan.PlanSection.Kind;
import eu.pontes.plan.Snapshot.Part;
import eu.pontes.plan.grid.HeadcountGrid;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes a snapshot of a plan. It reads every component of the records that a plan is written with, so that a field that
 * is added to one of them is in the next snapshot without a word here.
 */
final class SnapshotWriter {

    private final List<Part> parts = new ArrayList<>();

    private SnapshotWriter() {}

    /** A plan, and what is counted and answered beside it. */
    static Snapshot of(DiversityPlan plan, HeadcountGrid grid, Optional<WriteAnalysis> analysis) {
        SnapshotWriter writer = new SnapshotWriter();
        writer.add(
                Kind.DETAILS,
                "",
                new DraftPlan(
                        plan.title(),
                        plan.planType(),
                        plan.service(),
                        plan.period().from(),
                        plan.period().to(),
                        plan.sectorAgreement()),
                Map.of("predecessor", plan.predecessor()));
        plan.stateOfPlay().ifPresent(written -> writer.add(Kind.STATE_OF_PLAY, "", written.content(plan.headcounts())));
        if (!grid.cells().isEmpty()) {
            writer.parts.add(SnapshotCounts.part(grid));
        }
        analysis.filter(given -> !given.answers().isEmpty()).ifPresent(given -> writer.add(Kind.ANALYSIS, "", given));
        Groundwork groundwork = plan.groundwork();
        groundwork
                .consultations()
                .forEach(one -> writer.add(Kind.CONSULTATION, one.id().toString(), one));
        for (int seat = 0; seat < groundwork.support().size(); seat++) {
            writer.add(
                    Kind.SUPPORT,
                    Integer.toString(seat + 1),
                    groundwork.support().get(seat));
        }
        groundwork.agreement().ifPresent(agreement -> writer.add(Kind.AGREEMENT, "", agreement));
        plan.objectives().forEach(one -> writer.add(Kind.OBJECTIVE, one, one.content()));
        plan.actions().forEach(one -> writer.add(Kind.ACTION, one, one.content()));
        return new Snapshot(writer.parts);
    }

    private void add(Kind kind, String id, Record content) {
        add(kind, id, content, Map.of());
    }

    private void add(Kind kind, CarriedPart part, Record content) {
        add(kind, part.key().toString(), content, Map.of("carriedFrom", part.carriedFrom()));
    }

    /** Adds a part with where it came from, which nobody writes. */
    private void add(Kind kind, String id, Record content, Map<String, Optional<?>> origin) {
        Map<String, String> values = values(content);
        origin.forEach((name, value) -> put(values, name, value));
        parts.add(new Part(kind, id, values));
    }

    private static Map<String, String> values(Record content) {
        Map<String, String> values = new TreeMap<>();
        for (RecordComponent component : content.getClass().getRecordComponents()) {
            if (!component.getName().equals("id")) {
                put(values, component.getName(), value(component, content));
            }
        }
        return values;
    }

    private static void put(Map<String, String> values, String name, @Nullable Object value) {
        if (value instanceof Map<?, ?> several) {
            several.forEach((key, one) -> put(values, name + "." + key, one));
        } else if (value instanceof Optional<?> maybe) {
            put(values, name, maybe.orElse(null));
        } else if (value instanceof List<?> several) {
            put(values, name, several.stream().map(SnapshotWriter::named).collect(Collectors.joining("; ")));
        } else if (value instanceof Record record && !isId(record)) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                put(values, name + "." + component.getName(), value(component, record));
            }
        } else if (value != null && !text(value).isEmpty()) {
            values.put(name, text(value));
        }
    }

    /** A file by its name and its content; who handed it in and when is told elsewhere. */
    private static String named(Object one) {
        return one instanceof DocumentView file
                ? file.name() + " (" + file.sha256().substring(0, 8) + ")"
                : text(one);
    }

    private static boolean isId(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        return components.length == 1 && components[0].getType() == UUID.class;
    }

    private static String text(Object value) {
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return Normalizer.normalize(value.toString(), Normalizer.Form.NFC).replace("\r\n", "\n");
    }

    private static @Nullable Object value(RecordComponent component, Record content) {
        try {
            return component.getAccessor().invoke(content);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
