package eu.pontes.document;

import eu.pontes.identity.Caller;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Keeps the files of organisations for the features that have any, within their transactions. Who may see a file is for
 * that feature to decide.
 */
@ApplicationScoped
public class Documents {

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    Documents(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Keeps a file for the organisation of whoever hands it in. */
    public DocumentId add(Caller by, CheckedFile file) {
        Document document = new Document(by.organisation(), by.member(), clock.instant(), file);
        entities.persist(document);
        entities.flush();
        entities.persist(new DocumentContent(document.id(), file.content()));
        return document.id();
    }

    /** Those of the files that are this organisation's, the oldest first. */
    public Map<DocumentId, DocumentView> views(TenantId owner, Collection<DocumentId> wanted) {
        Map<DocumentId, DocumentView> views = new LinkedHashMap<>();
        if (!wanted.isEmpty()) {
            entities.createQuery("""
                            select d, m.fullName from Document d, Member m
                            where d.ownerId = :owner and d.id in :wanted and m.id = d.addedBy
                            order by d.id
                            """, Object[].class)
                    .setParameter("owner", owner.value())
                    .setParameter("wanted", values(wanted))
                    .getResultStream()
                    .map(row -> ((Document) row[0]).view((String) row[1]))
                    .forEach(view -> views.put(view.id(), view));
        }
        return views;
    }

    public DocumentFile file(TenantId owner, DocumentId id) {
        return entities.createQuery("""
                        select d, c from Document d, DocumentContent c
                        where d.ownerId = :owner and d.id = :id and c.documentId = d.id
                        """, Object[].class)
                .setParameter("owner", owner.value())
                .setParameter("id", id.value())
                .getResultStream()
                .map(row -> ((Document) row[0]).with(((DocumentContent) row[1]).content()))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("document"));
    }

    /** Removes the files that are this organisation's; nothing of them stays. */
    public void remove(TenantId owner, Collection<DocumentId> ids) {
        if (ids.isEmpty()) {
            return;
        }
        entities.createQuery("""
                        delete from DocumentContent c where c.documentId in (
                          select d.id from Document d where d.ownerId = :owner and d.id in :ids)
                        """)
                .setParameter("owner", owner.value())
                .setParameter("ids", values(ids))
                .executeUpdate();
        entities.createQuery("delete from Document d where d.ownerId = :owner and d.id in :ids")
                .setParameter("owner", owner.value())
                .setParameter("ids", values(ids))
                .executeUpdate();
    }

    private static List<UUID> values(Collection<DocumentId> ids) {
        return ids.stream().map(DocumentId::value).toList();
    }
}
