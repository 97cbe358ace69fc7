package eu.pontes.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The versions of its type and of its programme that a plan was begun under and keeps, whatever replaces them. */
@Embeddable
class HeldRules {

    @Column(name = "plan_type_id")
    private UUID planTypeId;

    @Column(name = "programme_version_id")
    private UUID programmeVersionId;

    protected HeldRules() {}

    HeldRules(UUID planType, UUID programmeVersion) {
        this.planTypeId = planType;
        this.programmeVersionId = programmeVersion;
    }

    UUID planType() {
        return planTypeId;
    }

    UUID programmeVersion() {
        return programmeVersionId;
    }
}
