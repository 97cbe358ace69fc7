package eu.pontes.vacancy;

import eu.pontes.kernel.Language;
import eu.pontes.scheme.Placement;
import eu.pontes.vacancy.needs.Barrier;
import eu.pontes.vacancy.needs.LanguageLevel;
import eu.pontes.vacancy.needs.LanguageNeed;
import eu.pontes.vacancy.needs.Needs;
import eu.pontes.vacancy.summary.PlainSummary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The content of a valid offer, of which a test changes only what it is about. */
public final class ContentFixture {

    private OfferKind kind = OfferKind.JOB;
    private @Nullable Placement placement;
    private String title = "Bakker, ook zonder ervaring";
    private String description = "U bakt brood.\nWij leren het u.";
    private @Nullable String occupation;
    private @Nullable String sector;
    private Workplace workplace = new Workplace("1000", "Brussel", "Bus 71 tot Delta");
    private WorkTerms terms = terms("38", null, null, 2);
    private Needs needs = new Needs(
            List.of(LanguageNeed.of("nl", LanguageLevel.A1)), false, null, "Taalcoach op de vloer", null, null, null);
    private Contact contact = new Contact("Emma Proef", "+32 2 555 01 23", "jobs@bakkerij.example", null);
    private LocalDate validThrough;
    private @Nullable UUID objective;
    private Language written = Language.NL;
    private @Nullable Boolean reserved;
    private @Nullable PlainSummary summary;

    public ContentFixture(LocalDate today) {
        validThrough = today.plusMonths(1);
    }

    public static WorkTerms terms(String hours, @Nullable Wage wage, @Nullable LocalDate startsOn, int places) {
        return new WorkTerms(new BigDecimal(hours), wage, startsOn, places);
    }

    public static Wage wage(String from, @Nullable String to) {
        return new Wage(new BigDecimal(from), to == null ? null : new BigDecimal(to), WagePer.HOUR);
    }

    public ContentFixture kind(OfferKind value) {
        kind = value;
        return this;
    }

    public ContentFixture placement(Placement value) {
        placement = value;
        return this;
    }

    public ContentFixture title(String value) {
        title = value;
        return this;
    }

    public ContentFixture written(Language value) {
        written = value;
        return this;
    }

    public ContentFixture description(String value) {
        description = value;
        return this;
    }

    public ContentFixture occupation(@Nullable String value) {
        occupation = value;
        return this;
    }

    public ContentFixture sector(String value) {
        sector = value;
        return this;
    }

    public ContentFixture workplace(String postcode, String place, @Nullable String directions) {
        workplace = new Workplace(postcode, place, directions);
        return this;
    }

    public ContentFixture workplace(Workplace value) {
        workplace = value;
        return this;
    }

    public ContentFixture contact(Contact value) {
        contact = value;
        return this;
    }

    public ContentFixture terms(WorkTerms value) {
        terms = value;
        return this;
    }

    public ContentFixture contact(@Nullable String name, @Nullable String phone, @Nullable String mail) {
        contact = new Contact(name, phone, mail, null);
        return this;
    }

    public ContentFixture needs(Needs value) {
        needs = value;
        return this;
    }

    public ContentFixture needs(LanguageNeed... languages) {
        needs = new Needs(List.of(languages), false, null, null, null, null, null);
        return this;
    }

    public ContentFixture barriers(Map<Barrier, Boolean> answers) {
        needs = new Needs(List.of(LanguageNeed.of("nl", LanguageLevel.A1)), false, null, null, answers, null, null);
        return this;
    }

    public ContentFixture visit(String value) {
        contact = new Contact(null, null, null, value);
        return this;
    }

    public ContentFixture validThrough(LocalDate value) {
        validThrough = value;
        return this;
    }

    public ContentFixture objective(UUID value) {
        objective = value;
        return this;
    }

    public ContentFixture summary(PlainSummary value) {
        summary = value;
        return this;
    }

    public ContentFixture reserved() {
        reserved = true;
        return this;
    }

    public OfferContent build() {
        return new OfferContent(
                kind,
                placement == null ? Placement.under(kind == OfferKind.JOB ? Placement.JOB : null) : placement,
                title,
                written,
                description,
                occupation,
                sector,
                workplace,
                terms,
                needs,
                contact,
                validThrough,
                objective,
                reserved,
                summary);
    }
}
