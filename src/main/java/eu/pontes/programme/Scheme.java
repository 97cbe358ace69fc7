package eu.pontes.programme;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A way to place somebody at work: a new one needs rows and no code. */
@Entity
@Table(name = "scheme")
class Scheme {

    @Id
    private String code;

    private boolean employment;
    private int position;

    @OneToMany(mappedBy = "scheme", cascade = CascadeType.PERSIST)
    @OrderBy("validFrom")
    private List<SchemeVersion> versions = new ArrayList<>();

    protected Scheme() {}

    Scheme(String code, boolean employment, int position) {
        this.code = code;
        this.employment = employment;
        this.position = position;
    }

    String code() {
        return code;
    }

    boolean isEmployment() {
        return employment;
    }

    Timeline<SchemeVersion> timeline() {
        return new Timeline<>(versions);
    }

    void begin(LocalDate day, SchemeTerms terms) {
        versions.add(timeline().follow(new SchemeVersion(this, day, terms)));
    }

    SchemeHistory history() {
        return new SchemeHistory(
                code, versions.stream().map(SchemeVersion::edition).toList());
    }
}
