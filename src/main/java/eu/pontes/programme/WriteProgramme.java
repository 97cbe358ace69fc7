package eu.pontes.programme;

import eu.pontes.identity.EmployerNature;
import eu.pontes.kernel.FieldError;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A programme as its keeper writes it.
 *
 * @param onlyFor the employers that it is for, or nothing if it is for all
 */
public record WriteProgramme(
        @NotNull @Valid WriteNames names,
        @Nullable EmployerNature onlyFor,
        @NotNull Integer smallestCell,
        @NotNull Integer roundingBase)
        implements WriteTerms {

    @Override
    public RuleSubject subject() {
        return RuleSubject.PROGRAMME;
    }

    @Override
    public List<FieldError> faults(String code, Optional<RuleText> before) {
        List<FieldError> faults = new ArrayList<>();
        if (smallestCell < FigureRules.LEAST_CELL) {
            faults.add(FieldError.of("content.smallestCell", "rules-smallest-cell", FigureRules.LEAST_CELL));
        } else if (smallestCell > FigureRules.MOST_CELL) {
            faults.add(FieldError.of("content.smallestCell", "Range", FigureRules.LEAST_CELL, FigureRules.MOST_CELL));
        }
        if (roundingBase < 1 || roundingBase > FigureRules.MOST_BASE) {
            faults.add(FieldError.of("content.roundingBase", "Range", 1, FigureRules.MOST_BASE));
        }
        return faults;
    }

    @Override
    public ProgrammeTerms text(Grounds grounds, Certainty certainty) {
        return new ProgrammeTerms(
                names.names(),
                Optional.ofNullable(onlyFor),
                new FigureRules(smallestCell, roundingBase),
                grounds.source().strip(),
                grounds.checkedOn(),
                certainty);
    }
}
