package eu.pontes.vacancy.exchange;

import eu.pontes.kernel.Language;
import eu.pontes.kernel.TimeSpan;
import eu.pontes.programme.Undertaking;
import eu.pontes.scheme.Placement;
import eu.pontes.vacancy.Contact;
import eu.pontes.vacancy.OfferContent;
import eu.pontes.vacancy.OfferKind;
import eu.pontes.vacancy.Wage;
import eu.pontes.vacancy.WagePer;
import eu.pontes.vacancy.WorkTerms;
import eu.pontes.vacancy.Workplace;
import eu.pontes.vacancy.needs.Barrier;
import eu.pontes.vacancy.needs.Diploma;
import eu.pontes.vacancy.needs.DiplomaLevel;
import eu.pontes.vacancy.needs.DiplomaNeed;
import eu.pontes.vacancy.needs.LanguageLevel;
import eu.pontes.vacancy.needs.LanguageNeed;
import eu.pontes.vacancy.needs.LanguageSupport;
import eu.pontes.vacancy.needs.Licence;
import eu.pontes.vacancy.needs.Needs;
import eu.pontes.vacancy.needs.SkillNeed;
import eu.pontes.vacancy.summary.PlainSummary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** An offer in which everything is told that can be told. */
final class ExchangeFixture {

    static final UUID OBJECTIVE = UUID.fromString("019ab0f2-0000-7000-8000-00000000a001");

    private ExchangeFixture() {}

    static OfferContent full(String title, String description) {
        return new OfferContent(
                OfferKind.INTERNSHIP,
                new Placement(
                        "PATHWAY",
                        TimeSpan.months(12),
                        List.of(TimeSpan.months(6), TimeSpan.weeks(26)),
                        List.of(Undertaking.values()),
                        TimeSpan.months(6),
                        true,
                        new BigDecimal("250.5"),
                        "OPL-7",
                        "Mia Mentor"),
                title,
                Language.NL,
                description,
                "00030d09-2b3a-4efd-87cc-c4ea39d27c34",
                "10.71",
                new Workplace("1000", "Brussel", "Bus 71;\r\nhalte \"Delta\""),
                new WorkTerms(
                        new BigDecimal("37.5"),
                        new Wage(new BigDecimal("15.25"), new BigDecimal("17"), WagePer.HOUR),
                        LocalDate.of(2027, 1, 4),
                        3),
                needs(),
                new Contact("Emma Proef", "+32 2 555 01 23", "jobs@bakkerij.example", "=elke maandag"),
                LocalDate.of(2027, 1, 31),
                OBJECTIVE,
                true,
                new PlainSummary("U bakt brood.", "Vous faites du pain.", "=Brot", "You bake,\n\"bread\"."));
    }

    private static Needs needs() {
        LanguageNeed rising = new LanguageNeed(
                "fr",
                new SkillNeed(LanguageLevel.A2, LanguageLevel.B1),
                new SkillNeed(LanguageLevel.A1, null),
                new SkillNeed(LanguageLevel.A0, null),
                new SkillNeed(LanguageLevel.A0, LanguageLevel.A1),
                6);
        return new Needs(
                List.of(LanguageNeed.of("nl", LanguageLevel.A0), rising),
                true,
                Set.of(LanguageSupport.BUDDY, LanguageSupport.COACHING),
                "@samen",
                Map.of(Barrier.PUBLIC_TRANSPORT, true, Barrier.DRIVING_LICENCE, true, Barrier.COMPUTER, false),
                Licence.BE,
                new Diploma(DiplomaNeed.LEVEL_OR_PROVEN, DiplomaLevel.BACHELOR));
    }
}
