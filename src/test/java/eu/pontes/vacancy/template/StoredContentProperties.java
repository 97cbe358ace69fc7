package eu.pontes.vacancy.template;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.vacancy.ContentFixture;
import eu.pontes.vacancy.OfferContent;
import eu.pontes.vacancy.needs.Barrier;
import eu.pontes.vacancy.needs.LanguageLevel;
import eu.pontes.vacancy.needs.LanguageNeed;
import eu.pontes.vacancy.needs.SkillNeed;
import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StoredContentProperties {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Provide
    Arbitrary<OfferContent> contents() {
        SkillNeed rises = new SkillNeed(LanguageLevel.A1, LanguageLevel.B1);
        LanguageNeed later = new LanguageNeed("nl", rises, rises, rises, rises, 6);
        return Arbitraries.strings()
                .all()
                .ofMinLength(1)
                .ofMaxLength(200)
                .flatMap(text -> Arbitraries.of(
                        new ContentFixture(TODAY).title(text).description(text).build(),
                        new ContentFixture(TODAY).needs(later).visit(text).build(),
                        new ContentFixture(TODAY)
                                .barriers(Map.of(Barrier.COMPUTER, false, Barrier.CHILD_CARE, true))
                                .terms(ContentFixture.terms("37.5", ContentFixture.wage("14.50", "16"), TODAY, 3))
                                .build()));
    }

    @Property(tries = 200)
    void whatIsReadIsWhatWasWritten(@ForAll("contents") OfferContent content) {
        assertThat(StoredContent.read(StoredContent.write(content))).isEqualTo(content);
    }

    @Example
    void aTemplateOfAnotherVersionOfPontesIsReadAllTheSame() {
        OfferContent content = new ContentFixture(TODAY).build();
        String newer = StoredContent.write(content).replaceFirst("\\{", "{\"later\": {\"than\": \"this\"},");

        assertThat(StoredContent.read(newer)).isEqualTo(content);
    }
}
