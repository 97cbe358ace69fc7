package eu.pontes.vacancy.template;

import eu.pontes.audit.AuditTrail;
import eu.pontes.audit.Subject;
import eu.pontes.identity.Callers;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Requires;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import eu.pontes.platform.validation.Checks;
import eu.pontes.vacancy.OfferContent;
import eu.pontes.vacancy.OfferId;
import eu.pontes.vacancy.OfferService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The employer's door to its templates. */
@ApplicationScoped
@Transactional
public class TemplateService {

    /** More than anybody finds their way in. */
    static final int MOST = 100;

    private final OfferTemplates templates;
    private final OfferService offers;
    private final Callers callers;
    private final Checks checks;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    TemplateService(
            OfferTemplates templates,
            OfferService offers,
            Callers callers,
            Checks checks,
            AuditTrail trail,
            Clock clock) {
        this.templates = templates;
        this.offers = offers;
        this.callers = callers;
        this.checks = checks;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Keeps what an offer says now under a name; the offer and the template go their own ways from then on.
     *
     * @throws Problem.Invalid if the employer has a template of that name
     * @throws Problem.Conflict if the employer has too many
     */
    @Requires(Permission.WRITE_OFFERS)
    public TemplateSummary keep(OfferId offer, NameTemplate command) {
        checks.valid(command);
        OfferContent content = offers.offer(offer).content();
        if (templates.count(employer()) >= MOST) {
            throw Problem.conflict("template-many", MOST);
        }
        OfferTemplate template = new OfferTemplate(employer(), command.name(), content, clock.instant());
        requireFree(template, command);
        templates.add(template);
        return saved(template, "offer.template-saved");
    }

    /** All templates of the employer, by name. */
    @Requires(Permission.READ_OWN_OFFERS)
    public List<TemplateSummary> templates() {
        return templates.list(employer());
    }

    @Requires(Permission.READ_OWN_OFFERS)
    public TemplateView template(TemplateId id) {
        return templates.get(employer(), id).view();
    }

    /** What a new offer begins with: what the template says, without what has passed meanwhile. */
    @Requires(Permission.WRITE_OFFERS)
    public OfferContent beginning(TemplateId id) {
        return templates.get(employer(), id).content().renewed(LocalDate.now(clock));
    }

    @Requires(Permission.WRITE_OFFERS)
    public TemplateSummary rename(TemplateId id, int version, NameTemplate command) {
        checks.valid(command);
        OfferTemplate template = templates.get(employer(), id);
        template.requireVersion(version);
        requireFree(template, command);
        template.rename(command.name(), clock.instant());
        return saved(template, "offer.template-renamed");
    }

    /** Throws a template away; offers that began with it stay as they are. */
    @Requires(Permission.WRITE_OFFERS)
    public void remove(TemplateId id, int version) {
        OfferTemplate template = templates.get(employer(), id);
        template.requireVersion(version);
        templates.remove(template);
        saved(template, "offer.template-removed");
    }

    private void requireFree(OfferTemplate template, NameTemplate command) {
        if (templates.nameTaken(template, command.name())) {
            throw Problem.invalid("name", "template-name");
        }
    }

    private TemplateSummary saved(OfferTemplate template, String action) {
        templates.save();
        trail.record(
                employer(), action, new Subject("offer-template", template.id().value()));
        return template.summary();
    }

    private TenantId employer() {
        return callers.current().organisation();
    }
}
