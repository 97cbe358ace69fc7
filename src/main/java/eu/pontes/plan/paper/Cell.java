package eu.pontes.plan.paper;

import eu.pontes.kernel.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** One value: as a reader sees it, as a spreadsheet calculates with it, and in the one form that is fingerprinted. */
sealed interface Cell {

    /** As it reads in the language of the document. */
    String shown();

    /** The same in every language and for ever. */
    String canonical();

    /** Words of somebody who wrote in the plan. */
    record Text(String shown) implements Cell {
        @Override
        public String canonical() {
            return shown;
        }
    }

    /** Something with a name in each language and a code that never changes. */
    record Named(String code, String shown) implements Cell {
        @Override
        public String canonical() {
            return code;
        }
    }

    /**
     * A number.
     *
     * @param unit stands behind the number in a spreadsheet too: a percent sign, or nothing
     */
    record Numeric(BigDecimal value, String unit, String shown) implements Cell {
        @Override
        public String canonical() {
            return value.stripTrailingZeros().toPlainString();
        }
    }

    record Day(LocalDate value, String shown) implements Cell {
        @Override
        public String canonical() {
            return value.toString();
        }
    }

    record Moment(Instant value, String shown) implements Cell {
        @Override
        public String canonical() {
            return value.toString();
        }
    }

    record Euro(Money value, String shown) implements Cell {
        @Override
        public String canonical() {
            return value.euro().toPlainString();
        }
    }
}
