package eu.pontes.programme;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A field of personnel policy that a plan can work on. */
@Entity
@Table(name = "plan_domain")
class PlanDomain {

    @Id
    private String code;

    private int position;

    @Embedded
    private NameColumns names;

    protected PlanDomain() {}

    String code() {
        return code;
    }

    Names names() {
        return names.names();
    }
}
