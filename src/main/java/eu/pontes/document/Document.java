package eu.pontes.document;

import eu.pontes.identity.MemberId;
import eu.pontes.kernel.TenantId;
import eu.pontes.platform.data.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What is known about a file; its content lies elsewhere so that no list ever reads it. Never changed. */
@Entity
@Table(name = "document")
class Document {

    @Id
    private UUID id;

    @Column(name = "owner_id")
    private UUID ownerId;

    private String name;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "byte_count")
    private long size;

    private String sha256;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "added_by")
    private UUID addedBy;

    protected Document() {}

    Document(TenantId owner, MemberId by, Instant at, CheckedFile file) {
        this.id = Ids.next();
        this.ownerId = owner.value();
        this.addedBy = by.value();
        this.addedAt = at;
        this.name = file.name();
        this.mediaType = file.kind().mediaType();
        this.size = file.content().length;
        this.sha256 = file.sha256();
    }

    DocumentId id() {
        return new DocumentId(id);
    }

    DocumentView view(String addedByName) {
        return new DocumentView(id(), name, mediaType, size, sha256, addedAt, addedByName);
    }

    DocumentFile with(byte[] content) {
        return new DocumentFile(name, mediaType, content);
    }
}
