package eu.pontes.programme;

import eu.pontes.platform.data.EnumColumn;
import eu.pontes.reference.Region;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a placement scheme says from one day to another, with its rules and amounts. */
@Entity
@Table(name = "scheme_version")
class SchemeVersion extends DatedVersion {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "scheme_code")
    private Scheme scheme;

    @Embedded
    private NameColumns names;

    private String goals;
    private String regions;
    private @Nullable String service;

    @Embedded
    @AttributeOverride(name = "dutch", column = @Column(name = "payer_nl"))
    @AttributeOverride(name = "french", column = @Column(name = "payer_fr"))
    @AttributeOverride(name = "german", column = @Column(name = "payer_de"))
    @AttributeOverride(name = "english", column = @Column(name = "payer_en"))
    private NameColumns payer;

    @Embedded
    @AttributeOverride(name = "dutch", column = @Column(name = "paperwork_nl"))
    @AttributeOverride(name = "french", column = @Column(name = "paperwork_fr"))
    @AttributeOverride(name = "german", column = @Column(name = "paperwork_de"))
    @AttributeOverride(name = "english", column = @Column(name = "paperwork_en"))
    private NameColumns paperwork;

    private @Nullable String successor;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "scheme_rule", joinColumns = @JoinColumn(name = "version_id"))
    private List<SchemeRuleColumns> rules = new ArrayList<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "scheme_amount", joinColumns = @JoinColumn(name = "version_id"))
    private List<SchemeAmountColumns> amounts = new ArrayList<>();

    protected SchemeVersion() {}

    SchemeVersion(Scheme scheme, LocalDate validFrom, SchemeTerms terms) {
        super(validFrom, terms);
        this.scheme = scheme;
        this.names = new NameColumns(terms.names());
        this.goals = EnumColumn.written(terms.goals());
        this.regions = EnumColumn.written(terms.regions());
        this.service = terms.service().orElse(null);
        this.payer = new NameColumns(terms.payer());
        this.paperwork = new NameColumns(terms.paperwork());
        this.successor = terms.successor().orElse(null);
        for (SchemeRule rule : terms.rules()) {
            rules.add(new SchemeRuleColumns(rules.size() + 1, rule));
        }
        for (SchemeAmount amount : terms.amounts()) {
            amounts.add(new SchemeAmountColumns(amounts.size() + 1, amount));
        }
    }

    String code() {
        return scheme.code();
    }

    Names names() {
        return names.names();
    }

    SchemeHistory.Version edition() {
        return new SchemeHistory.Version(validFrom(), validTo(), text());
    }

    @Override
    SchemeTerms text() {
        return new SchemeTerms(
                names.names(),
                scheme.isEmployment(),
                EnumColumn.read(goals, SchemeGoal.class),
                EnumColumn.read(regions, Region.class),
                Optional.ofNullable(service),
                payer.names(),
                paperwork.names(),
                Optional.ofNullable(successor),
                rules.stream()
                        .sorted(Comparator.comparing(SchemeRuleColumns::position))
                        .map(SchemeRuleColumns::rule)
                        .toList(),
                amounts.stream()
                        .sorted(Comparator.comparing(SchemeAmountColumns::position))
                        .map(SchemeAmountColumns::amount)
                        .toList(),
                source(),
                checkedOn(),
                certainty());
    }
}
