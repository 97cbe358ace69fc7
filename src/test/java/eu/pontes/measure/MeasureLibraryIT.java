package eu.pontes.measure;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The rows of the library as the migration left them; foreign keys and columns refuse unknown codes and long texts. */
@ExtendWith(ArquillianExtension.class)
class MeasureLibraryIT {

    private static final int MOST_WORDS = 24;

    @Inject
    EntityManager entities;

    @Test
    void thereAreAtLeastSixtyFourMeasures() {
        assertThat(column("select code from measure where valid_to is null"))
                .hasSizeGreaterThanOrEqualTo(64)
                .doesNotHaveDuplicates();
    }

    @Test
    void everyMeasureIsWrittenInFourLanguages() {
        assertThat(column("""
                        select m.code from measure m left join measure_text t on t.measure_code = m.code
                        group by m.code having count(t.language) <> 4
                        """)).isEmpty();
    }

    @Test
    void noNameStandsTwiceInALanguage() {
        assertThat(column("""
                        select concat(t.language, ' ', t.name) from measure_text t
                        join measure m on m.code = t.measure_code where m.valid_to is null
                        group by t.language, t.name having count(*) > 1
                        """)).isEmpty();
    }

    @Test
    void everyLanguageOfAMeasureHasAsManySteps() {
        assertThat(column("""
                        select measure_code from measure_text group by measure_code
                        having count(distinct char_length(steps) - char_length(replace(steps, '\n', ''))) > 1
                        """)).isEmpty();
    }

    @Test
    void everyMeasureHasADomainAndATargetGroup() {
        assertThat(column("""
                        select code from measure where valid_to is null and (
                          code not in (select measure_code from measure_domain)
                          or code not in (select measure_code from measure_target_group))
                        """)).isEmpty();
    }

    @Test
    void everyDomainAndEveryTargetGroupHasAChoiceOfMeasures() {
        assertThat(column("""
                        select d.code from plan_domain d left join measure_domain m on m.domain = d.code
                        group by d.code having count(m.measure_code) < 10
                        """)).isEmpty();
        assertThat(column("""
                        select g.code from target_group g left join measure_target_group m on m.target_group = g.code
                        group by g.code having count(m.measure_code) < 10
                        """)).isEmpty();
    }

    @Test
    void everySectorIsASectionOfNace() {
        assertThat(column("select sector from measure_sector where sector not in (select code from nace)"))
                .isEmpty();
    }

    @Test
    void everyTextSaysItInAFewShortSentences() {
        List<String> faults = new ArrayList<>();
        texts().forEach(text -> {
            List<String> about = sentences((String) text[3]);
            List<String> steps = ((String) text[4]).lines().toList();
            if (!isAFew(about) || !isAFew(steps)) {
                faults.add(text[0] + " " + text[1]);
            }
            Stream.of(List.of((String) text[2]), about, steps)
                    .flatMap(List::stream)
                    .filter(sentence -> sentence.split("\\s+").length > MOST_WORDS)
                    .forEach(faults::add);
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void noTextIsLeftInAnotherLanguage() {
        assertThat(column("""
                        select concat(a.measure_code, a.language, b.language) from measure_text a
                        join measure_text b on b.measure_code = a.measure_code and b.language < a.language
                        where a.about = b.about or a.steps = b.steps
                        """)).isEmpty();
    }

    private static boolean isAFew(List<String> sentences) {
        return sentences.size() >= 2 && sentences.size() <= 4;
    }

    private static List<String> sentences(String text) {
        return Arrays.asList(text.split("(?<=[.!?])\\s+"));
    }

    @SuppressWarnings("unchecked")
    private List<String> column(String query) {
        return entities.createNativeQuery(query).getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> texts() {
        return entities.createNativeQuery("select measure_code, language, name, about, steps from measure_text")
                .getResultList();
    }
}
