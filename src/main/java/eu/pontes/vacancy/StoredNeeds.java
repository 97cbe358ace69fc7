package eu.pontes.vacancy;

import eu.pontes.platform.data.EnumColumn;
import eu.pontes.vacancy.needs.Barrier;
import eu.pontes.vacancy.needs.Diploma;
import eu.pontes.vacancy.needs.DiplomaLevel;
import eu.pontes.vacancy.needs.DiplomaNeed;
import eu.pontes.vacancy.needs.LanguageNeed;
import eu.pontes.vacancy.needs.LanguageSupport;
import eu.pontes.vacancy.needs.Licence;
import eu.pontes.vacancy.needs.Needs;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an offer asks and helps with beside its languages, as columns of the offer. */
@Embeddable
class StoredNeeds {

    @Column(name = "without_reading")
    private boolean withoutReading;

    @Column(name = "language_support_kinds")
    private String support;

    @Column(name = "language_support")
    private @Nullable String supportNote;

    @Column(name = "barriers_yes")
    private String answeredYes;

    @Column(name = "barriers_no")
    private String answeredNo;

    @Enumerated(EnumType.STRING)
    private @Nullable Licence licence;

    @Enumerated(EnumType.STRING)
    private DiplomaNeed diploma;

    @Enumerated(EnumType.STRING)
    @Column(name = "diploma_level")
    private @Nullable DiplomaLevel diplomaLevel;

    protected StoredNeeds() {}

    void fill(Needs needs) {
        withoutReading = needs.withoutReading();
        support = EnumColumn.written(needs.support());
        supportNote = Offer.textOrNothing(needs.supportNote());
        answeredYes = answered(needs, true);
        answeredNo = answered(needs, false);
        licence = needs.licence();
        diploma = needs.diploma().need();
        diplomaLevel = needs.diploma().level();
    }

    Needs needs(List<LanguageNeed> languages) {
        Map<Barrier, Boolean> barriers = new EnumMap<>(Barrier.class);
        EnumColumn.read(answeredYes, Barrier.class).forEach(barrier -> barriers.put(barrier, true));
        EnumColumn.read(answeredNo, Barrier.class).forEach(barrier -> barriers.put(barrier, false));
        return new Needs(
                languages,
                withoutReading,
                EnumColumn.read(support, LanguageSupport.class),
                supportNote,
                barriers,
                licence,
                new Diploma(diploma, diplomaLevel));
    }

    private static String answered(Needs needs, boolean answer) {
        return EnumColumn.written(needs.barriers().entrySet().stream()
                .filter(told -> told.getValue() == answer)
                .map(Map.Entry::getKey)
                .toList());
    }
}
