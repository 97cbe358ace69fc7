package eu.pontes.programme;

import java.time.LocalDate;
import java.util.Optional;

/** IndicatorFixture as the catalogue has them. */
public final class IndicatorFixture {

    public static final Indicator COUNT = of("COUNT", IndicatorKind.COUNT, true);
    public static final Indicator SHARE = of("SHARE", IndicatorKind.SHARE, false);
    public static final Indicator DAYS = of("DAYS", IndicatorKind.DAYS, false);
    public static final Indicator YES_NO = of("YES_NO", IndicatorKind.YES_NO, false);
    public static final Indicator SCORE = of("SCORE", IndicatorKind.SCORE, false);

    private IndicatorFixture() {}

    private static Indicator of(String code, IndicatorKind kind, boolean addsUp) {
        return new Indicator(
                code,
                kind,
                new Names("maat " + code, "mesure " + code, "Maß " + code, "measure " + code),
                new Names("stuks", "unités", "Stück", "items"),
                addsUp,
                addsUp,
                LocalDate.of(2020, 1, 1),
                Optional.empty());
    }
}
