package eu.pontes.support;

import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.identity.MemberId;
import eu.pontes.identity.MemberRole;
import eu.pontes.kernel.TenantId;
import eu.pontes.platform.data.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Members of organisations made for one test, so that tests never share a tenant. */
@ApplicationScoped
public class Actors {

    private final EntityManager entities;
    private final Callers callers;

    @Inject
    Actors(EntityManager entities, Callers callers) {
        this.entities = entities;
        this.callers = callers;
    }

    /** Has somebody do what answers nothing. */
    public void run(Caller caller, Runnable work) {
        callers.as(caller, () -> {
            work.run();
            return true;
        });
    }

    @Transactional
    public Caller employer(String name) {
        return member(organisation(name, MemberRole.EMPLOYER_OWNER), name, MemberRole.EMPLOYER_OWNER);
    }

    /** A colleague who drafts but does not sign. */
    @Transactional
    public Caller employerEditor(Caller colleague) {
        return member(colleague.organisation(), colleague.organisationName(), MemberRole.EMPLOYER_EDITOR);
    }

    /** A colleague who only reads. */
    @Transactional
    public Caller employerReader(Caller colleague) {
        return member(colleague.organisation(), colleague.organisationName(), MemberRole.EMPLOYER_READER);
    }

    @Transactional
    public Caller service(String name) {
        return member(organisation(name, MemberRole.CONSULTANT), name, MemberRole.CONSULTANT);
    }

    /** A member of an employment service who keeps its rules. */
    @Transactional
    public Caller keeper(String name) {
        return member(organisation(name, MemberRole.SERVICE_RULES), name, MemberRole.SERVICE_RULES);
    }

    @Transactional
    public Caller authority(String name) {
        return member(organisation(name, MemberRole.AWARDER), name, MemberRole.AWARDER);
    }

    @Transactional
    public Caller desk(String name) {
        return member(organisation(name, MemberRole.COACH), name, MemberRole.COACH);
    }

    /** Another member of the same organisation with the same role. */
    @Transactional
    public Caller colleague(Caller of) {
        return member(of.organisation(), of.organisationName(), of.role());
    }

    private TenantId organisation(String name, MemberRole role) {
        UUID id = Ids.next();
        entities.createNativeQuery("insert into organisation (id, kind, name, language) values (?1, ?2, ?3, 'NL')")
                .setParameter(1, id.toString())
                .setParameter(2, role.kind().name())
                .setParameter(3, name)
                .executeUpdate();
        return new TenantId(id);
    }

    private Caller member(TenantId organisation, String organisationName, MemberRole role) {
        UUID id = Ids.next();
        entities.createNativeQuery(
                        "insert into member (id, organisation_id, subject, full_name, role) values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, id.toString())
                .setParameter(2, organisation.value().toString())
                .setParameter(3, id.toString())
                .setParameter(4, "Test " + role)
                .setParameter(5, role.name())
                .executeUpdate();
        return new Caller(new MemberId(id), "Test " + role, organisation, organisationName, role);
    }
}
