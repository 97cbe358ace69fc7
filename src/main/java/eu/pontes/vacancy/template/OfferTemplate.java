package eu.pontes.vacancy.template;

import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import eu.pontes.platform.data.Ids;
import eu.pontes.vacancy.OfferContent;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** The content of an offer that an employer keeps to begin others with. */
@Entity
@Table(name = "offer_template")
class OfferTemplate {

    @Id
    private UUID id;

    @Column(name = "employer_id")
    private UUID employerId;

    private String name;
    private String content;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private int version;

    protected OfferTemplate() {}

    OfferTemplate(TenantId employer, String name, OfferContent content, Instant now) {
        id = Ids.next();
        employerId = employer.value();
        this.name = name.strip();
        this.content = StoredContent.write(content);
        changedAt = now;
    }

    void rename(String better, Instant now) {
        name = better.strip();
        changedAt = now;
    }

    void requireVersion(int expected) {
        if (version != expected) {
            throw Problem.stale();
        }
    }

    TemplateId id() {
        return new TemplateId(id);
    }

    TenantId employer() {
        return new TenantId(employerId);
    }

    OfferContent content() {
        return StoredContent.read(content);
    }

    TemplateSummary summary() {
        return new TemplateSummary(id(), version, name, changedAt);
    }

    TemplateView view() {
        return new TemplateView(id(), version, name, changedAt, content());
    }
}
