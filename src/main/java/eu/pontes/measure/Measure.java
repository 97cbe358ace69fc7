package eu.pontes.measure;

import eu.pontes.kernel.Language;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something that employers can do; its rows are written by the service, never by this application. */
@Entity
@Table(name = "measure")
class Measure {

    @Id
    private String code;

    private int position;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Enumerated(EnumType.STRING)
    private Effort effort;

    @Enumerated(EnumType.STRING)
    private Measuring indicator;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "source_code")
    private @Nullable SourceDocument source;

    @Column(name = "source_place")
    private @Nullable String sourcePlace;

    @ElementCollection
    @CollectionTable(name = "measure_text", joinColumns = @JoinColumn(name = "measure_code"))
    private List<Wording> texts;

    @ElementCollection
    @CollectionTable(name = "measure_domain", joinColumns = @JoinColumn(name = "measure_code"))
    @Column(name = "domain")
    private Set<String> domains;

    @ElementCollection
    @CollectionTable(name = "measure_target_group", joinColumns = @JoinColumn(name = "measure_code"))
    @Column(name = "target_group")
    private Set<String> targetGroups;

    @ElementCollection
    @CollectionTable(name = "measure_sector", joinColumns = @JoinColumn(name = "measure_code"))
    @Column(name = "sector")
    private Set<String> sectors;

    protected Measure() {}

    MeasureCard card(Language language) {
        Wording words = in(language);
        return new MeasureCard(
                code, words.name(), words.about(), effort, Set.copyOf(domains), Set.copyOf(targetGroups));
    }

    MeasureView view(Language language, LocalDate today) {
        Wording words = in(language);
        return new MeasureView(
                code,
                words.name(),
                words.about(),
                words.steps(),
                Set.copyOf(domains),
                Set.copyOf(targetGroups),
                Set.copyOf(sectors),
                effort,
                indicator,
                Optional.ofNullable(source).map(document -> document.at(sourcePlace)),
                holdsOn(today));
    }

    private boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    private Wording in(Language language) {
        return texts.stream()
                .filter(text -> text.isIn(language))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(code + " has no text in " + language));
    }
}
