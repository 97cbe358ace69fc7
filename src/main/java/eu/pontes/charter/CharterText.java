package eu.pontes.charter;

import eu.pontes.kernel.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** The words of a version in one language, sealed by their hash. */
@Entity
@Table(name = "charter_text")
class CharterText {

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "version_number")
    private CharterVersion edition;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Column(name = "source_note")
    private String sourceNote;

    private String title;
    private String body;
    private String sha256;

    protected CharterText() {}

    /** Whether these are still the words that somebody saw, and that were published. */
    boolean isWhatWasShown(String shownSha256) {
        return sha256.equals(shownSha256)
                && CanonicalText.of(title, body).sha256().equals(sha256);
    }

    Charter charter() {
        return new Charter(edition.number(), edition.validFrom(), language, title, body, sha256, sourceNote);
    }
}
