package eu.pontes.scheme;

import eu.pontes.kernel.TimeSpan;
import eu.pontes.programme.Undertaking;
import eu.pontes.reference.Region;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An offer on each side of a rule.
 *
 * @param rule the scheme, the first day of its version, and what the rule says
 * @param kept what an offer says that keeps it, or nothing for what readers are always told
 * @param broken what an offer says that does not
 */
record RuleCaseFixture(String rule, String kept, String broken) {

    /** What readers are told whatever the offer says. */
    static final String NEVER = "never";

    /** Every rule that Pontes ships: scheme, first day, kind, value, force, an offer that keeps it, one that does not. */
    private static final String ALL = """
            JOB 2000-01-01 NOTE - INFORM | never | hours=38
            OPLEIDINGSSTAGE 2018-01-01 TRAINING_REFERENCE - BLOCK | training=Lassen | training=
            WES 2022-01-01 LONGEST P6M WARN | lasting=P6M | lasting=P7M
            WES 2022-01-01 WEEKLY_HOURS_AT_LEAST 20 WARN | hours=20 | hours=19.9
            WES 2023-01-01 LONGEST P6M BLOCK | lasting=P6M | lasting=P7M
            WES 2023-01-01 UNDERTAKING INTERNSHIP_PLAN WARN | confirms=INTERNSHIP_PLAN | confirms=
            WES 2023-01-01 UNDERTAKING LIABILITY_INSURANCE WARN | confirms=LIABILITY_INSURANCE | confirms=
            WES 2023-01-01 NOTE - INFORM | never | hours=38
            IBO 2018-09-01 SHORTEST P4W BLOCK | lasting=P4W | lasting=P3W
            IBO 2018-09-01 LONGEST P6M BLOCK | lasting=P6M | lasting=P7M
            IBO 2018-09-01 LONGEST P24W WARN | lasting=P24W | lasting=P25W
            IBO 2018-09-01 CONTRACT_AFTER - BLOCK | after=P1D | openEnded=no
            IBO 2018-09-01 CONTRACT_AFTER_AS_LONG - WARN | lasting=P4M after=P4M | lasting=P4M after=P3M
            IBO 2018-09-01 UNDERTAKING NOT_EMPLOYED_BEFORE WARN | confirms=NOT_EMPLOYED_BEFORE | confirms=
            IBO 2018-09-01 NOTE - INFORM | never | hours=38
            IBO 2018-09-01 NOTE - INFORM | never | hours=38
            BIS 2018-09-01 LONGEST P6M BLOCK | lasting=P6M | lasting=P7M
            BIS 2018-09-01 UNDERTAKING APPROVED_TRAINING_PLAN BLOCK | confirms=APPROVED_TRAINING_PLAN | confirms=
            BIS 2018-09-01 UNDERTAKING SIGNED_BEFORE_START BLOCK | confirms=SIGNED_BEFORE_START | confirms=
            BIS 2018-09-01 UNDERTAKING NO_OVERTIME BLOCK | confirms=NO_OVERTIME | confirms=
            BIS 2018-09-01 UNDERTAKING ACCIDENT_INSURANCE BLOCK | confirms=ACCIDENT_INSURANCE | confirms=
            BIS 2018-09-01 UNDERTAKING LIABILITY_INSURANCE BLOCK | confirms=LIABILITY_INSURANCE | confirms=
            BIS 2018-09-01 UNDERTAKING DIMONA BLOCK | confirms=DIMONA | confirms=
            BIS 2018-09-01 UNDERTAKING NOT_PRESCRIBED BLOCK | confirms=NOT_PRESCRIBED | confirms=
            BIS 2018-09-01 ALLOWANCE_AT_LEAST - WARN | allowance=796.90 | allowance=796.89
            BIS_ACTIRIS 2024-05-01 LONGEST P6M BLOCK | lasting=P6M | lasting=P7M
            BIS_ACTIRIS 2024-05-01 UNDERTAKING APPROVED_TRAINING_PLAN BLOCK | confirms=APPROVED_TRAINING_PLAN | confirms=
            BIS_ACTIRIS 2024-05-01 WEEKLY_HOURS_AT_LEAST 19 WARN | hours=19 | hours=18.9
            BIS_ACTIRIS 2024-05-01 ALLOWANCE_AT_LEAST - WARN | allowance=1035.20 | allowance=1035.19
            BIS_ACTIRIS 2024-05-01 PROFILE - WARN | never | hours=38
            FPIE 2024-01-22 SHORTEST P4W BLOCK | lasting=P4W | lasting=P3W
            FPIE 2024-01-22 LONGEST P6M BLOCK | lasting=P6M | lasting=P7M
            FPIE 2024-01-22 WEEKLY_HOURS_AT_LEAST 20 BLOCK | hours=20 | hours=19.9
            FPIE 2024-01-22 CONTRACT_AFTER - BLOCK | after=P1D | openEnded=no
            FPIE 2024-01-22 CONTRACT_AFTER_AS_LONG - BLOCK | lasting=P4M after=P4M | lasting=P4M after=P3M
            FPIE 2024-01-22 UNDERTAKING NOT_EMPLOYED_BEFORE BLOCK | confirms=NOT_EMPLOYED_BEFORE | confirms=
            FPIE 2024-01-22 HOURS_IN_ALL_AT_MOST 2100 BLOCK | hours=50 lasting=P42W | hours=50 lasting=P43W
            FPIE 2024-01-22 UNDERTAKING NOT_A_SELECTION BLOCK | confirms=NOT_A_SELECTION | confirms=
            FPIE 2024-01-22 NOTE - INFORM | never | hours=38
            FPIE 2024-01-22 NOTE - INFORM | never | hours=38
            STAGE_FIRST 2020-01-01 ONLY_LASTING P3M,P6M BLOCK | lasting=P6M | lasting=P4M
            STAGE_FIRST 2020-01-01 NAMED_MENTOR - WARN | mentor=Nadia | mentor=
            STAGE_FIRST 2020-01-01 PROFILE - WARN | never | hours=38
            STAGE_FIRST 2020-01-01 NOTE - INFORM | never | hours=38
            STAGE_FIRST 2020-01-01 NOTE - INFORM | never | hours=38
            PFI 2024-01-01 SHORTEST P4W BLOCK | lasting=P4W | lasting=P3W
            PFI 2024-01-01 LONGEST P26W WARN | lasting=P26W | lasting=P27W
            PFI 2024-01-01 LONGEST P52W BLOCK | lasting=P52W | lasting=P53W
            PFI 2024-01-01 CONTRACT_AFTER - BLOCK | after=P1D | openEnded=no
            PFI 2024-01-01 CONTRACT_AFTER_AS_LONG - BLOCK | lasting=P4M after=P4M | lasting=P4M after=P3M
            PFI 2024-01-01 NAMED_MENTOR - BLOCK | mentor=Nadia | mentor=
            PFI 2024-01-01 WORKPLACE_IN_REGION - BLOCK | region=WALLONIA | region=FLANDERS
            PFI 2024-01-01 UNDERTAKING NOT_EMPLOYED_BEFORE BLOCK | confirms=NOT_EMPLOYED_BEFORE | confirms=
            PFI 2024-10-01 SHORTEST P4W BLOCK | lasting=P4W | lasting=P3W
            PFI 2024-10-01 LONGEST P26W WARN | lasting=P26W | lasting=P27W
            PFI 2024-10-01 LONGEST P52W BLOCK | lasting=P52W | lasting=P53W
            PFI 2024-10-01 CONTRACT_AFTER - BLOCK | after=P1D | openEnded=no
            PFI 2024-10-01 CONTRACT_AFTER_AS_LONG - BLOCK | lasting=P4M after=P4M | lasting=P4M after=P3M
            PFI 2024-10-01 NAMED_MENTOR - BLOCK | mentor=Nadia | mentor=
            PFI 2024-10-01 WORKPLACE_IN_REGION - BLOCK | region=WALLONIA | region=FLANDERS
            PFI 2024-10-01 UNDERTAKING NOT_EMPLOYED_BEFORE BLOCK | confirms=NOT_EMPLOYED_BEFORE | confirms=
            PFI 2024-10-01 UNDERTAKING ENCOURAGEMENT_BONUS BLOCK | confirms=ENCOURAGEMENT_BONUS | confirms=
            MISIP 2016-01-01 LONGEST P15D BLOCK | lasting=P15D | lasting=P16D
            MISIP 2016-01-01 UNPAID - WARN | allowance=0 | allowance=0.01
            DUO_FOR_A_JOB 2018-01-01 ONLY_LASTING P6M WARN | lasting=P6M | lasting=P5M
            DUO_FOR_A_JOB 2018-01-01 UNDERTAKING MENTORING_AGREEMENT WARN | confirms=MENTORING_AGREEMENT | confirms=
            DUO_FOR_A_JOB 2018-01-01 PROFILE - WARN | never | hours=38
            DUO_FOR_A_JOB 2018-01-01 NOTE - INFORM | never | hours=38
            CONNECT2WORK 2018-01-01 SHORTEST P3M WARN | lasting=P3M | lasting=P2M
            CONNECT2WORK 2018-01-01 PROFILE - WARN | never | hours=38
            CONNECT2WORK 2018-01-01 NOTE - INFORM | never | hours=38
            PATHWAY_TWICE_SIX 2016-01-01 STEPS P6M,P6M WARN | steps=P6M,P6M | steps=P6M
            PATHWAY_TWICE_SIX 2016-01-01 PROFILE - INFORM | never | hours=38
            PATHWAY_THRICE_SIX 2016-01-01 STEPS P6M,P6M,P6M WARN | steps=P6M,P6M,P6M | steps=P6M,P6M
            PATHWAY_THRICE_SIX 2016-01-01 UNDERTAKING EVALUATED_STEPS WARN | confirms=EVALUATED_STEPS | confirms=
            BVS 2018-01-01 LONGEST P4W BLOCK | lasting=P4W | lasting=P5W
            """;

    static List<RuleCaseFixture> all() {
        return ALL.lines()
                .map(line -> line.split(" \\| ", -1))
                .map(part -> new RuleCaseFixture(part[0], part[1], part[2]))
                .toList();
    }

    String scheme() {
        return rule.split(" ", -1)[0];
    }

    LocalDate firstDay() {
        return LocalDate.parse(rule.split(" ", -1)[1]);
    }

    PlacedWork work(String said) {
        Map<String, String> facts = new HashMap<>();
        Arrays.stream(said.split(" ")).map(fact -> fact.split("=", 2)).forEach(fact -> facts.put(fact[0], fact[1]));
        Placement placement = new Placement(
                scheme(),
                value(facts, "lasting", TimeSpan::parse),
                listed(facts, "steps", TimeSpan::parse),
                listed(facts, "confirms", Undertaking::valueOf),
                value(facts, "after", TimeSpan::parse),
                false,
                value(facts, "allowance", BigDecimal::new),
                facts.get("training"),
                facts.get("mentor"));
        return new PlacedWork(
                placement, value(facts, "hours", BigDecimal::new), value(facts, "region", Region::valueOf), false);
    }

    private static <T> @Nullable T value(Map<String, String> facts, String name, Function<String, T> read) {
        String said = facts.get(name);
        return said == null ? null : read.apply(said);
    }

    private static <T> List<T> listed(Map<String, String> facts, String name, Function<String, T> read) {
        return Arrays.stream(facts.getOrDefault(name, "").split(","))
                .filter(part -> !part.isEmpty())
                .map(read)
                .toList();
    }

    @Override
    public String toString() {
        return rule;
    }
}
