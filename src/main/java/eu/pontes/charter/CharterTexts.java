package eu.pontes.charter;

import eu.pontes.kernel.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;

/** The published texts, which belong to everybody. */
@ApplicationScoped
class CharterTexts {

    private final EntityManager entities;

    @Inject
    CharterTexts(EntityManager entities) {
        this.entities = entities;
    }

    /** The text of the version with the latest first day that is not after the day. */
    Optional<CharterText> inForce(LocalDate day, Language language) {
        return entities.createQuery("""
                        select t from CharterText t join fetch t.edition v
                        where t.language = :language and v.validFrom <= :day order by v.validFrom desc
                        """, CharterText.class)
                .setParameter("language", language)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<CharterText> version(int number, Language language) {
        return entities.createQuery("""
                        select t from CharterText t join fetch t.edition v
                        where t.language = :language and v.number = :number
                        """, CharterText.class)
                .setParameter("language", language)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }
}
