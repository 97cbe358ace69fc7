package eu.pontes.vacancy;

import eu.pontes.vacancy.needs.LanguageLevel;
import eu.pontes.vacancy.needs.LanguageNeed;
import eu.pontes.vacancy.needs.SkillNeed;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** A row of what an offer asks of a language. */
@Embeddable
class StoredLanguage {

    private int position;
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(name = "listen_now")
    private LanguageLevel listenNow;

    @Enumerated(EnumType.STRING)
    @Column(name = "listen_later")
    private @Nullable LanguageLevel listenLater;

    @Enumerated(EnumType.STRING)
    @Column(name = "speak_now")
    private LanguageLevel speakNow;

    @Enumerated(EnumType.STRING)
    @Column(name = "speak_later")
    private @Nullable LanguageLevel speakLater;

    @Enumerated(EnumType.STRING)
    @Column(name = "read_now")
    private LanguageLevel readNow;

    @Enumerated(EnumType.STRING)
    @Column(name = "read_later")
    private @Nullable LanguageLevel readLater;

    @Enumerated(EnumType.STRING)
    @Column(name = "write_now")
    private LanguageLevel writeNow;

    @Enumerated(EnumType.STRING)
    @Column(name = "write_later")
    private @Nullable LanguageLevel writeLater;

    private @Nullable Integer months;

    protected StoredLanguage() {}

    StoredLanguage(int position, LanguageNeed need) {
        this.position = position;
        language = need.language();
        listenNow = need.listen().dayOne();
        listenLater = need.listen().later();
        speakNow = need.speak().dayOne();
        speakLater = need.speak().later();
        readNow = need.read().dayOne();
        readLater = need.read().later();
        writeNow = need.write().dayOne();
        writeLater = need.write().later();
        months = need.months();
    }

    int position() {
        return position;
    }

    LanguageNeed need() {
        return new LanguageNeed(
                language,
                new SkillNeed(listenNow, listenLater),
                new SkillNeed(speakNow, speakLater),
                new SkillNeed(readNow, readLater),
                new SkillNeed(writeNow, writeLater),
                months);
    }
}
