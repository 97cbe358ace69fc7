package eu.pontes.plan;

import eu.pontes.platform.validation.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The group of 3 to 8 people that follows the plan from its drafting to its end and mirrors the workforce (Actiris, "Een
 * diversiteitsplan opstellen"). Fewer may be saved while drafting; handing in asks for the whole.
 */
public record WriteSupport(
        @NotNull @Size(max = WriteSupport.MOST) List<@NotNull @Valid Seat> seats) {

    /** The fewest seats of a plan that is handed in. */
    public static final int FEWEST = 3;

    /** The most seats of a plan. */
    public static final int MOST = 8;

    public WriteSupport {
        seats = List.copyOf(seats);
    }

    /** Which function sits there, and for whom it speaks. */
    public record Seat(
            @NotBlank @PlainText @Size(max = 120) String jobFunction,
            @NotNull Voice voice) {}
}
