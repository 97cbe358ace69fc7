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

    int of(Kind kind) {
        return switch (kind) {
            case DETAILS -> details;
            case STATE_OF_PLAY -> stateOfPlay;
            case SUPPORT -> support;
            case AGREEMENT -> agreement;
            case CONSULTATION, OBJECTIVE, ACTION -> throw new IllegalArgumentException("a part knows its own: " + kind);
        };
    }

    void written(Kind kind, int version) {
        switch (kind) {
            case DETAILS -> details = version;
            case STATE_OF_PLAY -> stateOfPlay = version;
            case SUPPORT -> support = version;
            case AGREEMENT -> agreement = version;
            case CONSULTATION, OBJECTIVE, ACTION -> throw new IllegalArgumentException("a part knows its own: " + kind);
        }
    }
}
