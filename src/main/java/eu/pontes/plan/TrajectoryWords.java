package eu.pontes.plan;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * The way of an objective in sentences, for the screen and for paper alike.
 *
 * @param texts gives the text of a key with its arguments, in the language of the reader
 */
public record TrajectoryWords(ObjectiveView objective, BiFunction<String, Object[], String> texts) {

    /** The whole way, from the baseline by every measurement to the target, for whoever does not see the drawing. */
    public String whole() {
        Trajectory way = objective.trajectory();
        String ends = say(
                "plan.trajectory",
                value(way.baseline().value()),
                way.baseline().day(),
                value(way.target().value()),
                way.target().day());
        return way.measured().stream()
                .skip(1)
                .map(point -> say("plan.trajectory.point", point.day(), value(point.value())))
                .collect(Collectors.joining(" ", ends + " ", ""));
    }

    /** Where equal steps would have led by the last measurement; nothing where there are no steps between no and yes. */
    public Optional<String> pace() {
        Trajectory way = objective.trajectory();
        if (!way.moved() || !objective.indicator().kind().gradual()) {
            return Optional.empty();
        }
        BigDecimal expected =
                way.expected(way.last().day(), objective.indicator().kind().decimals());
        return Optional.of(say("plan.trajectory.expected", way.last().day(), value(expected)));
    }

    private String value(BigDecimal value) {
        return say(objective.indicator().wording(value), value);
    }

    private String say(String key, Object... arguments) {
        return texts.apply(key, arguments);
    }
}
