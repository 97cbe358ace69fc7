package eu.pontes.plan;

import eu.pontes.kernel.TenantId;
import eu.pontes.platform.data.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import java.util.stream.Stream;

/** What the parts of a plan that are edited one by one have in common: whose they are, and when they last changed. */
@MappedSuperclass
abstract class PlanPart {

    @Id
    private UUID id;

    @Column(name = "employer_id")
    private UUID employerId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "plan_id")
    private DiversityPlan plan;

    @Column(name = "changed_in")
    private int changedIn;

    protected PlanPart() {}

    PlanPart(DiversityPlan plan) {
        this.id = Ids.next();
        this.employerId = plan.employer().value();
        this.plan = plan;
        written();
    }

    /** Notes that it says something else from the next version of the plan on. */
    final void written() {
        changedIn = plan.nextVersion();
    }

    /** When the one of several parts changed that is a page; zero if it is none of them. */
    static int changedIn(Stream<PlanPart> parts, PlanSection section) {
        return parts.filter(part -> part.section().equals(section))
                .mapToInt(PlanPart::changedIn)
                .findFirst()
                .orElse(0);
    }

    boolean is(UUID wanted) {
        return id.equals(wanted);
    }

    UUID key() {
        return id;
    }

    DiversityPlan plan() {
        return plan;
    }

    TenantId employer() {
        return new TenantId(employerId);
    }

    /** The version of the plan since which it says what it says. */
    int changedIn() {
        return changedIn;
    }

    abstract PlanSection section();
}
