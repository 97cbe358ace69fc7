package eu.pontes.programme;

import eu.pontes.kernel.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rules and programmes made for one test. */
@ApplicationScoped
public class RulesFixture {

    public static final String SOURCE = "https://www.example.org/rules";
    public static final Grounds GROUNDS = new Grounds("The order says so", SOURCE, LocalDate.of(2026, 1, 2));

    private final EntityManager entities;

    @Inject
    RulesFixture(EntityManager entities) {
        this.entities = entities;
    }

    /** A programme of a test's own, kept by the organisation. */
    @Transactional
    public String programme(TenantId keeper) {
        String code = code();
        execute(
                "insert into programme (code, position, kept_by) values (?1, 99, ?2)",
                code,
                keeper.value().toString());
        execute("""
                insert into programme_version values (?1, ?2, '2020-01-01', null, 'Proef', 'Essai', 'Probe', 'Trial', 5, 5,
                  null, 'x', '2026-01-01', 'VERIFIED')
                """, UUID.randomUUID().toString(), code);
        return code;
    }

    /** For what only the database itself can refuse. */
    @Transactional
    public int execute(String sql, Object... arguments) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < arguments.length; i++) {
            query.setParameter(i + 1, arguments[i]);
        }
        return query.executeUpdate();
    }

    /** What the trail says about a proposal, the oldest first. */
    @SuppressWarnings("unchecked")
    public List<String> trail(RuleChangeId change) {
        return entities.createNativeQuery("select action from audit_event where subject_id = ?1 order by id")
                .setParameter(1, change.toString())
                .getResultList();
    }

    public static String code() {
        return "T"
                + UUID.randomUUID()
                        .toString()
                        .substring(0, 13)
                        .replace('-', '_')
                        .toUpperCase(Locale.ROOT);
    }

    static Rule rule(RuleKind kind, long amount, RuleForce force) {
        return new Rule(kind, amount, Set.of(), force, Certainty.VERIFIED, null, SOURCE);
    }

    static Rule naming(RuleKind kind, RuleForce force, String... choices) {
        return new Rule(kind, 0, Set.of(choices), force, Certainty.VERIFIED, null, SOURCE);
    }

    static Rule unverified(RuleKind kind, long amount, RuleForce force, @Nullable RuleNote note) {
        return new Rule(kind, amount, Set.of(), force, Certainty.UNVERIFIED, note, SOURCE);
    }

    /** The two rules that every version has, and those that the test adds. */
    public static List<Rule> rules(int months, Rule... others) {
        List<Rule> all = new ArrayList<>();
        all.add(rule(RuleKind.MAX_MONTHS, months, RuleForce.BLOCK));
        all.add(rule(RuleKind.LEADS_TO_LABEL, 1, RuleForce.INFORM));
        all.addAll(Arrays.asList(others));
        return all;
    }

    public static ProposeVersion version(
            String programme, String code, @Nullable UUID basedOn, LocalDate from, List<Rule> rules) {
        return new ProposeVersion(
                programme,
                basedOn,
                code,
                new WriteNames("Proefplan", "Plan d’essai", "Probeplan", "Trial plan"),
                from,
                rules,
                GROUNDS);
    }

    static Terms terms(List<Rule> rules) {
        return new Terms(
                new Names("Proefplan", "Plan d’essai", "Probeplan", "Trial plan"),
                rules,
                SOURCE,
                LocalDate.of(2026, 1, 2),
                Certainty.VERIFIED);
    }

    static PlanTypeRules typeRules(Rule... rules) {
        return new PlanTypeRules(new UUID(0, 1), "OWN", "PROGRAMME", terms(List.of(rules)));
    }
}
