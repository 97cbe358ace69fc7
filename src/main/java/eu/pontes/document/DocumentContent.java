package eu.pontes.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.UUID;

/** The bytes of a file, read only by whoever takes it along. */
@Entity
@Table(name = "document_content")
class DocumentContent {

    @Id
    @Column(name = "document_id")
    private UUID documentId;

    @Lob
    private byte[] content;

    protected DocumentContent() {}

    DocumentContent(DocumentId document, byte[] content) {
        this.documentId = document.value();
        this.content = content;
    }

    byte[] content() {
        return content;
    }
}
