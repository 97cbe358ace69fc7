package eu.pontes.programme;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A group of people whose chances a plan can improve. */
@Entity
@Table(name = "target_group")
class TargetGroup {

    @Id
    private String code;

    private int position;

    @Embedded
    private NameColumns names;

    protected TargetGroup() {}

    String code() {
        return code;
    }

    Names names() {
        return names.names();
    }
}
