package eu.pontes.journey;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A documented case of the Belgian report of the European Migration Network on labour market integration (2018), as
 * somebody would enter it. What the source gives is entered as given; what it leaves out is invented
 * and says so in its own text.
 *
 * @param source where the case is described
 */
record Case(
        String source,
        String title,
        String type,
        LocalDate from,
        LocalDate to,
        Consultation consultation,
        List<Seat> seats,
        State state,
        List<Goal> goals,
        List<Deed> deeds,
        Agreement agreement) {

    record Consultation(String body, LocalDate on, String opinion, String remark) {}

    record Seat(String function, String voice) {}

    record State(LocalDate on, String total, String basis, List<Group> groups, String note) {}

    record Group(String name, String people) {}

    /** An objective; the baseline is a value or, for a share, a part of a whole. */
    record Goal(
            String statement,
            String domain,
            String group,
            String indicator,
            Start start,
            String target,
            LocalDate by,
            String owner) {}

    record Start(String value, String part, String whole, LocalDate on) {}

    record Deed(String title, String goal, String owner, LocalDate from, LocalDate to, String budget) {}

    record Agreement(LocalDate on, String by) {}

    /** Reads a case from its file, where days are told from today, or from the first or last day of the plan. */
    static Case read(String name) {
        try (InputStream in = Objects.requireNonNull(Case.class.getResourceAsStream("cases/" + name + ".json"))) {
            return JsonMapper.builder()
                    .addModule(new SimpleModule().addDeserializer(LocalDate.class, new Days()))
                    .build()
                    .readValue(in, Case.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Understands {@code today-20d}, {@code start+6m} and {@code end-2m}; a plan starts in two months for two years. */
    private static final class Days extends StdDeserializer<LocalDate> {

        private static final long serialVersionUID = 1;
        private static final Pattern DAY = Pattern.compile("(today|start|end)(?:([+-]\\d+)([dm]))?");

        Days() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            Matcher day = DAY.matcher(parser.getText());
            if (!day.matches()) {
                throw new IllegalStateException("not a day: " + parser.getText());
            }
            LocalDate from = anchor(day.group(1));
            if (day.group(2) == null) {
                return from;
            }
            long amount = Long.parseLong(day.group(2));
            return day.group(3).equals("d") ? from.plusDays(amount) : from.plusMonths(amount);
        }

        private static LocalDate anchor(String name) {
            LocalDate today = LocalDate.now(ZoneId.of("Europe/Brussels"));
            LocalDate start = today.plusMonths(2).withDayOfMonth(1);
            return switch (name) {
                case "today" -> today;
                case "start" -> start;
                default -> start.plusMonths(24).minusDays(1);
            };
        }
    }

    /** Every text and number that was typed or chosen; days are told apart, for paper writes them its own way. */
    List<String> entered() {
        List<String> entered = new ArrayList<>(List.of(
                title,
                type,
                consultation.body(),
                consultation.opinion(),
                consultation.remark(),
                state.total(),
                state.basis(),
                state.note(),
                agreement.by()));
        seats.forEach(seat -> entered.addAll(List.of(seat.function(), seat.voice())));
        state.groups().forEach(group -> entered.addAll(List.of(group.name(), group.people())));
        goals.forEach(goal -> {
            entered.addAll(List.of(
                    goal.statement(), goal.domain(), goal.group(), goal.indicator(), goal.target(), goal.owner()));
            entered.addAll(List.of(
                    goal.start().value(), goal.start().part(), goal.start().whole()));
        });
        deeds.forEach(deed -> entered.addAll(List.of(deed.title(), deed.goal(), deed.owner())));
        return entered.stream().filter(text -> !text.isEmpty()).toList();
    }

    List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>(List.of(from, to, consultation.on(), state.on(), agreement.on()));
        goals.forEach(goal -> days.addAll(List.of(goal.start().on(), goal.by())));
        deeds.forEach(deed -> days.addAll(List.of(deed.from(), deed.to())));
        return days;
    }
}
