package eu.pontes.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A rule of a placement scheme as its row. */
@Embeddable
class SchemeRuleColumns {

    private int position;

    @Enumerated(EnumType.STRING)
    private SchemeRuleKind kind;

    @Column(name = "said")
    private String value;

    @Enumerated(EnumType.STRING)
    @Column(name = "strength")
    private RuleForce force;

    @Enumerated(EnumType.STRING)
    private Certainty certainty;

    @Column(name = "why_nl")
    private String dutch;

    @Column(name = "why_fr")
    private String french;

    @Column(name = "why_de")
    private String german;

    @Column(name = "why_en")
    private String english;

    private String source;

    protected SchemeRuleColumns() {}

    SchemeRuleColumns(int position, SchemeRule rule) {
        this.position = position;
        this.kind = rule.kind();
        this.value = rule.value();
        this.force = rule.force();
        this.certainty = rule.certainty();
        this.dutch = rule.why().nl();
        this.french = rule.why().fr();
        this.german = rule.why().de();
        this.english = rule.why().en();
        this.source = rule.source();
    }

    int position() {
        return position;
    }

    SchemeRule rule() {
        return new SchemeRule(kind, value, force, certainty, new Names(dutch, french, german, english), source);
    }
}
