package eu.pontes.programme;

import eu.pontes.identity.OpenToAll;
import eu.pontes.kernel.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a state of play is made with: how headcounts divide work, the questionnaire, and how figures are published. */
@ApplicationScoped
@Transactional
public class AnalysisBasisService {

    private static final String PUBLIC = "the terms and the questions of the programmes are public";

    private final EntityManager entities;
    private final RuleBook book;
    private final Clock clock;

    @Inject
    AnalysisBasisService(EntityManager entities, RuleBook book, Clock clock) {
        this.entities = entities;
        this.book = book;
        this.clock = clock;
    }

    /** The terms that a headcount may use on a day. */
    @OpenToAll(PUBLIC)
    public WorkTerms termsOn(LocalDate day) {
        return terms(all().stream().filter(term -> term.holdsOn(day)).toList());
    }

    /** All terms, closed ones included, for whoever shows headcounts of any age. */
    @OpenToAll(PUBLIC)
    public WorkTerms allTerms() {
        return terms(all());
    }

    /** The questions that are asked on a day. */
    @OpenToAll(PUBLIC)
    public Questionnaire questionnaireOn(LocalDate day) {
        return entities.createQuery("""
                        select q from QuestionnaireVersion q
                        where q.validFrom <= :on and (q.validTo is null or q.validTo >= :on) order by q.validFrom desc
                        """, QuestionnaireVersion.class)
                .setParameter("on", day)
                .getResultStream()
                .findFirst()
                .map(QuestionnaireVersion::questionnaire)
                .orElseThrow(() -> Problem.notFound("questionnaire"));
    }

    /** One version of the questions, closed ones included. */
    @OpenToAll(PUBLIC)
    public Questionnaire questionnaire(int number) {
        QuestionnaireVersion version = entities.find(QuestionnaireVersion.class, number);
        if (version == null) {
            throw Problem.notFound("questionnaire");
        }
        return version.questionnaire();
    }

    /** How a programme wants figures of a plan to be published that was begun under one of its versions. */
    @OpenToAll(PUBLIC)
    public HeldFigureRules figureRules(UUID programmeVersion) {
        ProgrammeVersion begun =
                book.programmeVersion(programmeVersion).orElseThrow(() -> Problem.notFound("programme"));
        ProgrammeVersion today =
                begun.programme().timeline().nearest(LocalDate.now(clock)).orElseThrow();
        return new HeldFigureRules(begun.figureRules(), today.figureRules());
    }

    private List<WorkTerm> all() {
        return entities.createQuery("select t from WorkTerm t order by t.kind, t.position", WorkTerm.class)
                .getResultList();
    }

    private static WorkTerms terms(List<WorkTerm> terms) {
        return new WorkTerms(of(WorkTerm.Kind.JOB_LEVEL, terms), of(WorkTerm.Kind.CONTRACT, terms));
    }

    private static Map<String, Names> of(WorkTerm.Kind kind, List<WorkTerm> terms) {
        Map<String, Names> names = new LinkedHashMap<>();
        terms.stream().filter(term -> term.is(kind)).forEach(term -> names.put(term.code(), term.names()));
        return names;
    }
}
