package eu.pontes.platform.data;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.audit.Subject;
import eu.pontes.charter.CharterService;
import eu.pontes.document.CheckedFile;
import eu.pontes.document.DocumentFile;
import eu.pontes.document.DocumentId;
import eu.pontes.document.FileInspection;
import eu.pontes.document.IncomingFile;
import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.identity.MemberId;
import eu.pontes.identity.MemberRole;
import eu.pontes.identity.OrganisationService;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.TenantId;
import eu.pontes.label.LabelService;
import eu.pontes.label.LabelStanding;
import eu.pontes.label.VerifiedLabel;
import eu.pontes.plan.ActionView;
import eu.pontes.plan.EntrustedPlanService;
import eu.pontes.plan.ObjectiveId;
import eu.pontes.plan.ObjectiveView;
import eu.pontes.plan.PlanFileService;
import eu.pontes.plan.PlanId;
import eu.pontes.plan.PlanService;
import eu.pontes.plan.PlanStatus;
import eu.pontes.plan.PlanView;
import eu.pontes.plan.WriteSupport;
import eu.pontes.vacancy.OfferId;
import eu.pontes.vacancy.OfferService;
import eu.pontes.vacancy.OfferView;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DemoDataIT {

    private static final TenantId SERVICE = new TenantId(UUID.fromString("de000001-0000-7000-8000-000000000005"));
    private static final PlanId POSTILJON = new PlanId(UUID.fromString("de000004-0000-7000-8000-000000000100"));
    private static final PlanId HAVEN = new PlanId(UUID.fromString("de000004-0000-7000-8000-000000000300"));

    @Resource(lookup = "java:app/jdbc/pontes")
    @Nullable DataSource dataSource;

    @Inject
    EntityManager entities;

    @Inject
    Callers callers;

    @Inject
    OrganisationService organisations;

    @Inject
    CharterService charters;

    @Inject
    PlanService plans;

    @Inject
    EntrustedPlanService entrusted;

    @Inject
    PlanFileService files;

    @Inject
    FileInspection inspection;

    @Inject
    OfferService offers;

    @Inject
    LabelService labels;

    @BeforeEach
    void loadTheDemo() {
        load();
    }

    @Test
    void loadingAgainAddsNothing() {
        Object before = count("organisation");

        load();

        assertThat(count("organisation")).isEqualTo(before);
    }

    @Test
    void everyPlanThatWasHandedInIsCarried() {
        List<Object[]> plans = rows("""
                select (select count(*) from plan_consultation c where c.plan_id = p.id and c.consulted_on <= current_date),
                       (select count(*) from plan_support_seat s where s.plan_id = p.id), p.agreed_by
                from diversity_plan p where p.id like 'de000004-%' and p.status <> 'DRAFT'
                """);

        assertThat(plans).hasSizeGreaterThan(9).allSatisfy(plan -> {
            assertThat(((Number) plan[0]).intValue()).isPositive();
            assertThat(((Number) plan[1]).intValue()).isBetween(WriteSupport.FEWEST, WriteSupport.MOST);
            assertThat(plan[2]).isNotNull();
        });
    }

    @Test
    void everyRoleFitsTheKindOfItsOrganisation() {
        List<Object[]> members = rows("""
                select m.role, o.kind from member m join organisation o on o.id = m.organisation_id
                where m.id like 'de000002-%'
                """);

        assertThat(members)
                .hasSizeGreaterThan(9)
                .allSatisfy(member -> assertThat(
                                MemberRole.valueOf((String) member[0]).kind().name())
                        .isEqualTo(member[1]));
    }

    @Test
    void everySignatureCarriesTheHashOfTheTextThatWasSigned() {
        List<Object[]> signatures =
                rows("select version_number, language, sha256 from charter_signature where id like 'de000003-%'");

        assertThat(signatures).hasSize(6).allSatisfy(signature -> {
            String text = charters.version(((Number) signature[0]).intValue(), Language.valueOf((String) signature[1]))
                    .canonicalText();
            assertThat(signature[2]).isEqualTo(sha256(text));
        });
    }

    @Test
    void documentedFiguresStandAsTheyAreGiven() {
        ObjectiveView mentors = plan(POSTILJON).objectives().get(0);
        ObjectiveView posts = plan(HAVEN).objectives().get(0);

        assertThat(mentors.progress().target()).isEqualByComparingTo("26");
        assertThat(mentors.progress().current()).isEqualByComparingTo("5");
        assertThat(posts.progress().target()).isEqualByComparingTo("5");
        assertThat(posts.progress().current()).isEqualByComparingTo("4");
        assertThat(modelOf("de000001-0000-7000-8000-000000000007")).contains("684", "467", "338");
        assertThat(modelOf("de000001-0000-7000-8000-000000000008")).contains("63 %", "74 %");
    }

    @Test
    void everyPlanOpensForItsEmployerAndKeepsItsOwnRules() {
        assertThat(planIds()).hasSize(12).allSatisfy(id -> {
            PlanView plan = plan(id);
            assertThat(plan.objectives()).isNotEmpty().allMatch(ObjectiveView::fits);
            assertThat(plan.actions()).allMatch(ActionView::fits);
        });
    }

    @Test
    void everyPlanButADraftOpensForItsService() {
        List<PlanId> handedIn = planIds().stream()
                .filter(id -> plan(id).status() != PlanStatus.DRAFT)
                .toList();
        Caller consultant = memberOf(SERVICE);

        assertThat(handedIn)
                .hasSize(11)
                .allSatisfy(id -> assertThat(
                                callers.as(consultant, () -> entrusted.plan(id)).service())
                        .isEqualTo(SERVICE));
    }

    /** A file that could not have been handed in would be no example. */
    @Test
    void everyFileIsWhatItSaysAndCouldHaveBeenHandedIn() {
        List<Object[]> kept = rows("select document_id, plan_id from plan_file where document_id like 'de00000d-%'");

        assertThat(kept).hasSize(4).allSatisfy(row -> {
            PlanId id = new PlanId(UUID.fromString((String) row[1]));
            DocumentId document = new DocumentId(UUID.fromString((String) row[0]));
            Caller owner = memberOf(plan(id).employer());
            DocumentFile file = callers.as(owner, () -> files.open(id, document));
            CheckedFile checked = callers.as(
                    owner,
                    () -> inspection.check(
                            owner.organisation(),
                            new Subject("plan", id.value()),
                            new IncomingFile(file.name(), file.content())));
            assertThat(plan(id).documents()).anySatisfy(view -> {
                assertThat(view.id()).isEqualTo(document);
                assertThat(view.size()).isEqualTo(file.content().length);
                assertThat(view.sha256()).isEqualTo(sha256(file.content()));
            });
            assertThat(checked).isNotNull();
        });
    }

    /** Saving an untouched offer checks everything that the screen would check. */
    @Test
    void everyOpenOfferCouldHaveBeenWrittenOnTheScreen() {
        List<Object[]> open =
                rows("select id, employer_id from offer where id like 'de000011-%' and status = 'PUBLISHED'");

        assertThat(open).hasSize(7).allSatisfy(row -> {
            OfferId id = new OfferId(UUID.fromString((String) row[0]));
            Caller owner = memberOf(new TenantId(UUID.fromString((String) row[1])));
            OfferView offer = callers.as(owner, () -> offers.offer(id));
            OfferView saved = callers.as(owner, () -> offers.edit(id, offer.version(), offer.content()));
            assertThat(saved.content()).isEqualTo(offer.content());
        });
    }

    @Test
    void everyPlacementThatCountsMovedTheObjectiveOfItsOffer() {
        List<Object[]> counted = rows("""
                select o.objective_id, p.objective_id, r.starts_on = p.happened_on from referral r
                join offer o on o.id = r.offer_id join progress_entry p on p.source_ref = r.id
                where r.id like 'de000013-%'
                """);

        assertThat(counted).hasSize(5).allSatisfy(row -> assertThat(row[0]).isEqualTo(row[1]));
        assertThat(counted).extracting(row -> ((Number) row[2]).intValue()).containsOnly(1);
    }

    @Test
    void theGridOfPostiljonAddsUpToTheTotalsOfItsPlan() {
        List<Object[]> groups = rows("""
                select h.people, (select sum(c.people) from headcount_grid_cell c
                                  where c.plan_id = h.plan_id and c.target_group = h.target_group)
                from headcount h where h.plan_id = 'de000004-0000-7000-8000-000000000100'
                """);

        assertThat(groups)
                .hasSize(6)
                .allSatisfy(
                        group -> assertThat(((Number) group[0]).intValue()).isEqualTo(((Number) group[1]).intValue()));
        assertThat(plan(POSTILJON)
                        .stateOfPlay()
                        .orElseThrow()
                        .headcounts()
                        .workforce()
                        .people())
                .contains(4200);
    }

    @Test
    void aLabelOfEveryStandingCanBeVerified() {
        assertThat(List.of("DemoLumenEnergieGeldig00", "DemoZenneNoordVervallen0", "DemoAbeeleIngetrokken000"))
                .extracting(token -> labels.verify(token).map(VerifiedLabel::standing))
                .extracting(standing -> standing.orElseThrow())
                .containsExactly(LabelStanding.VALID, LabelStanding.EXPIRED, LabelStanding.WITHDRAWN);
    }

    @Test
    void theVacancyOfThePostmanServesACountThatCanBeLinked() {
        ObjectiveId postmen = plan(POSTILJON).objectives().get(1).id();

        assertThat(callers.as(memberOf(plan(POSTILJON).employer()), plans::linkableObjectives))
                .anyMatch(choice -> choice.id().equals(postmen));
    }

    private void load() {
        new DemoData(false).load(Objects.requireNonNull(dataSource));
    }

    private PlanView plan(PlanId id) {
        String employer = (String) entities.createNativeQuery("select employer_id from diversity_plan where id = ?1")
                .setParameter(1, id.value().toString())
                .getSingleResult();
        return callers.as(memberOf(new TenantId(UUID.fromString(employer))), () -> plans.plan(id));
    }

    private List<PlanId> planIds() {
        return rows("select id, status from diversity_plan where id like 'de000004-%'").stream()
                .map(row -> new PlanId(UUID.fromString((String) row[0])))
                .toList();
    }

    /** The first member, who may do everything that their organisation may. */
    private Caller memberOf(TenantId organisation) {
        Object[] row = (Object[]) entities.createNativeQuery(
                        "select id, full_name, role from member where organisation_id = ?1 order by id limit 1")
                .setParameter(1, organisation.value().toString())
                .getSingleResult();
        return new Caller(
                new MemberId(UUID.fromString((String) row[0])),
                (String) row[1],
                organisation,
                organisations.organisation(organisation).name(),
                MemberRole.valueOf((String) row[2]));
    }

    private String modelOf(String organisation) {
        return String.valueOf(organisations
                .organisation(new TenantId(UUID.fromString(organisation)))
                .modelledOn());
    }

    private Object count(String table) {
        return entities.createNativeQuery("select count(*) from " + table + " where id like 'de0000%'")
                .getSingleResult();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String query) {
        return entities.createNativeQuery(query).getResultList();
    }

    private static String sha256(String text) throws Exception {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String sha256(byte[] content) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
        return HexFormat.of().formatHex(digest);
    }
}
