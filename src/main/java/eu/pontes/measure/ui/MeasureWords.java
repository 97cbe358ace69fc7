package eu.pontes.measure.ui;

import eu.pontes.kernel.Language;
import eu.pontes.programme.Named;
import eu.pontes.programme.ProgrammeService;
import eu.pontes.reference.ReferenceData;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The names behind the codes of measures, in one language and in the order of the rule book. */
record MeasureWords(List<Named> domains, List<Named> targetGroups, List<Named> sectors) {

    static MeasureWords of(ProgrammeService programme, ReferenceData reference, Language language) {
        List<Named> sections = reference.sectors(language).stream()
                .filter(sector -> sector.code().level() == 1)
                .map(sector -> new Named(sector.code().value(), sector.label()))
                .toList();
        return new MeasureWords(programme.domains(language), programme.targetGroups(language), sections);
    }

    String domains(Collection<String> codes) {
        return names(domains, codes);
    }

    String targetGroups(Collection<String> codes) {
        return names(targetGroups, codes);
    }

    String sectors(Collection<String> codes) {
        return names(sectors, codes);
    }

    private static String names(List<Named> known, Collection<String> codes) {
        return known.stream()
                .filter(named -> codes.contains(named.code()))
                .map(Named::name)
                .collect(Collectors.joining(" · "));
    }
}
