package eu.pontes.plan.view;

import eu.pontes.kernel.Language;
import eu.pontes.kernel.Money;
import eu.pontes.kernel.Worded;
import eu.pontes.plan.Comparison;
import eu.pontes.plan.ConsultedBody;
import eu.pontes.plan.Division;
import eu.pontes.plan.Extent;
import eu.pontes.plan.LawfulBasis;
import eu.pontes.plan.Opinion;
import eu.pontes.plan.PlanSection.Kind;
import eu.pontes.plan.SectorAgreement;
import eu.pontes.plan.Snapshot;
import eu.pontes.plan.Voice;
import eu.pontes.platform.text.Formats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Says what stands in a snapshot in the language of a reader, with the words that the forms use. */
final class SnapshotWords {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String HEADCOUNTS = "headcounts.";
    private static final String ANSWERS = "answers.";

    private static final Map<Kind, String> KINDS = Map.of(
            Kind.DETAILS, "plan.details",
            Kind.STATE_OF_PLAY, "plan.state",
            Kind.HEADCOUNTS, "plan.grid",
            Kind.ANALYSIS, "plan.analysis",
            Kind.CONSULTATION, "plan.consultation",
            Kind.SUPPORT, "plan.support",
            Kind.AGREEMENT, "plan.agreement",
            Kind.OBJECTIVE, "plan.objective",
            Kind.ACTION, "plan.action");

    /** A field by its name, and by its kind before that where the kinds differ. */
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("title", "plan.title"),
            Map.entry("planType", "plan.type"),
            Map.entry("service", "plan.service"),
            Map.entry("startsOn", "plan.starts-on"),
            Map.entry("endsOn", "plan.ends-on"),
            Map.entry("referenceDate", "plan.state.reference-date"),
            Map.entry("workforceTotal", "plan.state.total"),
            Map.entry("lawfulBasis", "plan.state.basis"),
            Map.entry("note", "plan.state.note"),
            Map.entry("grid", "plan.grid"),
            Map.entry("answers", "plan.analysis"),
            Map.entry("questionnaire", "history.questionnaire"),
            Map.entry("sectorAgreement", "plan.sector"),
            Map.entry("documents", "plan.consultation.documents"),
            Map.entry("eligibleCost", "plan.action.eligible"),
            Map.entry("subsidyAsked", "plan.action.subsidy"),
            Map.entry("sectorPoint", "plan.action.sector"),
            Map.entry("body", "plan.consultation.body"),
            Map.entry("consultedOn", "plan.consultation.day"),
            Map.entry("opinion", "plan.consultation.opinion"),
            Map.entry("remark", "plan.consultation.remark"),
            Map.entry("jobFunction", "plan.support.function"),
            Map.entry("voice", "plan.support.voice"),
            Map.entry("agreedOn", "plan.agreement.day"),
            Map.entry("decidedBy", "plan.agreement.by"),
            Map.entry("domain", "plan.objective.domain"),
            Map.entry("targetGroup", "plan.objective.group"),
            Map.entry("statement", "plan.objective.statement"),
            Map.entry("indicator", "plan.objective.indicator"),
            Map.entry("baseline", "plan.baseline"),
            Map.entry("baseline.whole", "plan.share.whole"),
            Map.entry("reservation", "plan.reservation.ask"),
            Map.entry("reservation.approval", "plan.reservation.approval"),
            Map.entry("reservation.from", "plan.reservation.from"),
            Map.entry("reservation.until", "plan.reservation.until"),
            Map.entry("baselineOn", "plan.objective.baseline-on"),
            Map.entry("target", "plan.target"),
            Map.entry("deadline", "plan.objective.deadline"),
            Map.entry("owner", "plan.owner"),
            Map.entry("predecessor", "plan.continues"),
            Map.entry("carriedFrom", "plan.carried-over"),
            Map.entry("ACTION.title", "plan.action.title"),
            Map.entry("ACTION.startsOn", "plan.action.starts-on"),
            Map.entry("dueOn", "plan.action.due-on"),
            Map.entry("budget", "plan.action.budget"),
            Map.entry("objective", "plan.action.objective"),
            Map.entry("measure", "history.measure"));

    /** The fields that hold a constant, and which one a code is. */
    private static final Map<String, Function<String, Worded>> CONSTANTS = Map.of(
            "lawfulBasis", LawfulBasis::valueOf,
            "body", ConsultedBody::valueOf,
            "opinion", Opinion::valueOf,
            "voice", Voice::valueOf,
            "sectorAgreement", SectorAgreement::valueOf,
            "extent", Extent::valueOf);

    /** What is told of numbers that are not. */
    private static final Map<String, String> NUMBERS = Map.of(
            Comparison.A_NUMBER, "history.a-number",
            Comparison.ANOTHER_NUMBER, "history.another-number");

    private static final Set<String> MONEY = Set.of("budget", "eligibleCost", "subsidyAsked");

    private final Comparison comparison;
    private final BiFunction<String, Object[], String> texts;
    private final Language language;
    private final Formats formats;

    SnapshotWords(Comparison comparison, BiFunction<String, Object[], String> texts, Locale locale) {
        this.comparison = comparison;
        this.texts = texts;
        this.language = Language.of(locale);
        this.formats = Formats.of(language);
    }

    /** Whether a field has words of its own. */
    static boolean knows(Kind kind, String field) {
        return LABELS.containsKey(kind + "." + field) || LABELS.containsKey(field) || field.equals("headcounts");
    }

    String kind(Kind kind) {
        return say(KINDS.getOrDefault(kind, ""));
    }

    String title(Snapshot.Part part) {
        return switch (part.kind()) {
            case OBJECTIVE -> part.value("statement");
            case ACTION -> part.value("title");
            case SUPPORT -> say("plan.support.seat", Integer.valueOf(part.id()));
            case CONSULTATION -> kind(part.kind()) + ": " + value("body", part.value("body"));
            case DETAILS, STATE_OF_PLAY, HEADCOUNTS, ANALYSIS, AGREEMENT -> kind(part.kind());
        };
    }

    String label(Kind kind, String field) {
        if (field.startsWith(HEADCOUNTS)) {
            return named(field.substring(HEADCOUNTS.length()));
        }
        if (kind == Kind.HEADCOUNTS && field.matches("[A-Z_]+\\..+")) {
            return row(field);
        }
        if (kind == Kind.HEADCOUNTS && field.contains("/")) {
            return cell(field.split("/", -1));
        }
        if (field.startsWith(ANSWERS)) {
            return question(field);
        }
        String whole = field.replaceAll("\\..*", "");
        return Stream.of(kind + "." + field, field, whole)
                .filter(LABELS::containsKey)
                .findFirst()
                .map(LABELS::get)
                .map(this::say)
                .orElse(field);
    }

    private String row(String divisionAndCode) {
        String division = divisionAndCode.substring(0, divisionAndCode.indexOf('.'));
        return say(Division.valueOf(division).key()) + ": " + named(divisionAndCode);
    }

    private String cell(String[] place) {
        Division[] divisions = Division.values();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < divisions.length; i++) {
            if (!place[i].isEmpty()) {
                names.add(named(divisions[i] + "." + place[i]));
            }
        }
        String group = place[divisions.length];
        names.add(group.isEmpty() ? say("plan.grid.everybody") : named(group));
        return String.join(" · ", names);
    }

    private String question(String field) {
        String text = named(field.substring(0, field.lastIndexOf('.')));
        return field.endsWith(".remark") ? say("plan.analysis.remark-on", text) : text;
    }

    String value(String field, String value) {
        if (value.isEmpty()) {
            return value;
        }
        Function<String, Worded> constant = CONSTANTS.get(field.substring(field.lastIndexOf('.') + 1));
        if (constant != null) {
            return say(constant.apply(value).key());
        }
        if (!comparison.counted() && NUMBERS.containsKey(value)) {
            return say(NUMBERS.get(value));
        }
        if (DAY.matcher(value).matches()) {
            return formats.date(LocalDate.parse(value));
        }
        if (field.equals("sectorPoint")) {
            return say(value.equals("true") ? "programme.measured.yes" : "programme.measured.no");
        }
        return MONEY.contains(field) ? formats.money(Money.of(new BigDecimal(value))) : named(value);
    }

    private String named(String code) {
        return comparison.name(code).map(names -> names.in(language)).orElse(code);
    }

    private String say(String key) {
        return texts.apply(key, new Object[0]);
    }

    private String say(String key, Object... arguments) {
        return texts.apply(key, arguments);
    }
}
