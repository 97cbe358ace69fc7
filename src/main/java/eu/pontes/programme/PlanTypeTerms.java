package eu.pontes.programme;

import eu.pontes.platform.data.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The wording of one version of a plan type. It is written once: a change is a new version with terms of its own. */
@Entity
@Table(name = "plan_type_terms")
class PlanTypeTerms {

    @Id
    private UUID id;

    @Embedded
    private NameColumns names;

    private String source;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    @Enumerated(EnumType.STRING)
    private Certainty certainty;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "plan_type_rule", joinColumns = @JoinColumn(name = "terms_id"))
    private List<RuleColumns> rules = new ArrayList<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "plan_type_domain", joinColumns = @JoinColumn(name = "terms_id"))
    @Column(name = "domain_code")
    private Set<String> domains = new HashSet<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "plan_type_predecessor", joinColumns = @JoinColumn(name = "terms_id"))
    @Column(name = "type_code")
    private Set<String> predecessors = new HashSet<>();

    protected PlanTypeTerms() {}

    PlanTypeTerms(Terms terms) {
        this.id = Ids.next();
        this.names = new NameColumns(terms.names());
        this.source = terms.source();
        this.checkedOn = terms.checkedOn();
        this.certainty = terms.certainty();
        for (Rule rule : terms.rules()) {
            rules.add(new RuleColumns(rule));
            switch (rule.kind().measure()) {
                case DOMAINS -> domains.addAll(rule.choices());
                case PLAN_TYPES -> predecessors.addAll(rule.choices());
                case MONTHS, YES_NO, CENTS, HUNDREDTHS_OF_PER_CENT, EMPLOYEES, NUMBER -> {}
            }
        }
    }

    UUID id() {
        return id;
    }

    Names names() {
        return names.names();
    }

    String source() {
        return source;
    }

    LocalDate checkedOn() {
        return checkedOn;
    }

    Certainty certainty() {
        return certainty;
    }

    boolean leadsToLabel() {
        return row(RuleKind.LEADS_TO_LABEL).yes();
    }

    int maxMonths() {
        return row(RuleKind.MAX_MONTHS).number();
    }

    Terms view() {
        return new Terms(
                names(),
                rules.stream()
                        .map(row -> row.rule(choices(row.kind())))
                        .sorted(Comparator.comparing(Rule::kind))
                        .toList(),
                source,
                checkedOn,
                certainty);
    }

    private Set<String> choices(RuleKind kind) {
        return switch (kind.measure()) {
            case DOMAINS -> domains;
            case PLAN_TYPES -> predecessors;
            case MONTHS, YES_NO, CENTS, HUNDREDTHS_OF_PER_CENT, EMPLOYEES, NUMBER -> Set.of();
        };
    }

    /** One of the rules that every version has. */
    private RuleColumns row(RuleKind kind) {
        return rules.stream().filter(row -> row.kind() == kind).findFirst().orElseThrow();
    }
}
