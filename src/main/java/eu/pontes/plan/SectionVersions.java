package eu.pontes.plan;

import eu.pontes.plan.PlanSection.Kind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** In which version of the plan each page that has no parts was written last. */
@Embeddable
class SectionVersions {

    @Column(name = "details_changed_in")
    private int details;

    @Column(name = "state_changed_in")
    private int stateOfPlay;

    @Column(name = "headcounts_changed_in")
    private int headcounts;

    @Column(name = "analysis_changed_in")
    private int analysis;

    @Column(name = "support_changed_in")
    private int support;

    @Column(name = "agreement_changed_in")
    private int agreement;

    protected SectionVersions() {}

    /** Those of a plan that was begun in a version. */
    static SectionVersions begunIn(int version) {
        SectionVersions versions = new SectionVersions();
        versions.details = version;
        return versions;
    }

    /** That of a page without parts; zero for one on which a part is yet to be added. */
    int of(PlanSection section) {
        return section.adds() ? 0 : of(section.kind());
    }

    private int of(Kind kind) {
        return switch (kind) {
            case DETAILS -> details;
            case STATE_OF_PLAY -> stateOfPlay;
            case HEADCOUNTS -> headcounts;
            case ANALYSIS -> analysis;
            case SUPPORT -> support;
            case AGREEMENT -> agreement;
            case CONSULTATION, OBJECTIVE, ACTION -> throw new IllegalArgumentException("a part knows its own: " + kind);
        };
    }

    void written(Kind kind, int version) {
        switch (kind) {
            case DETAILS -> details = version;
            case STATE_OF_PLAY -> stateOfPlay = version;
            case HEADCOUNTS -> headcounts = version;
            case ANALYSIS -> analysis = version;
            case SUPPORT -> support = version;
            case AGREEMENT -> agreement = version;
            case CONSULTATION, OBJECTIVE, ACTION -> throw new IllegalArgumentException("a part knows its own: " + kind);
        }
    }
}
