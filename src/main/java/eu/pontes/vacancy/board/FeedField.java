package eu.pontes.vacancy.board;

import eu.pontes.kernel.Worded;
import eu.pontes.reference.EscoId;
import eu.pontes.reference.NisCode;
import eu.pontes.reference.Postcode;
import eu.pontes.vacancy.HoursClass;
import eu.pontes.vacancy.OfferContent;
import eu.pontes.vacancy.Wage;
import eu.pontes.vacancy.exchange.HtmlText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a template can say of an offer, under the name that it uses. All of it stands on the offer's public page; whom to
 * call or write to is left there, because a copy at a board outlives the offer.
 */
enum FeedField {
    ID("id", offer -> offer.offer().id().toString()),
    URL("url", offer -> offer.baseUrl() + "/offers/" + offer.offer().id()),
    TITLE("title", offer -> offer.content().title()),
    LANGUAGE("language", offer -> offer.content().language().tag()),
    DESCRIPTION("description", offer -> offer.content().description()),
    DESCRIPTION_HTML(
            "descriptionHtml", offer -> HtmlText.paragraphs(offer.content().description())),
    EMPLOYER("employer", offer -> offer.offer().employerName()),
    EMPLOYER_URL(
            "employerUrl",
            offer -> offer.baseUrl() + "/employers/" + offer.offer().employer()),
    KIND("kind", offer -> offer.content().kind().name()),
    KIND_NAME("kindName", offer -> word(offer, offer.content().kind())),
    SCHEME(
            "scheme",
            offer -> offer.offer()
                    .scheme()
                    .map(names -> names.in(offer.content().language()))
                    .orElse("")),
    EMPLOYMENT("employment", offer -> isFull(offer.content()) ? "FULL_TIME" : "PART_TIME"),
    HOURS("hours", offer -> number(offer.content().terms().hoursPerWeek())),
    PLACES("places", offer -> offer.content().terms().places().toString()),
    STARTS_ON("startsOn", offer -> day(offer.content().terms().startsOn())),
    WAGE(
            "wage",
            offer -> offer.content().terms().wage() == null
                    ? ""
                    : offer.words().wage(offer.content().terms())),
    WAGE_FROM("wageFrom", offer -> wage(offer, Wage::from)),
    WAGE_TO("wageTo", offer -> wage(offer, Wage::to)),
    WAGE_PER(
            "wagePer",
            offer -> Optional.ofNullable(offer.content().terms().wage())
                    .map(wage -> wage.per().name())
                    .orElse("")),
    POSTCODE("postcode", offer -> offer.content().workplace().postcode()),
    PLACE("place", offer -> offer.content().workplace().place()),
    PROVINCE(
            "province",
            offer -> postcode(offer)
                    .province()
                    .map(province -> word(offer, province))
                    .orElse("")),
    REGION("region", offer -> word(offer, postcode(offer).region())),
    NIS("nis", offer -> offer.nis().map(NisCode::value).orElse("")),
    ESCO(
            "esco",
            offer -> Optional.ofNullable(offer.content().occupation())
                    .map(id -> new EscoId(id).uri().toString())
                    .orElse("")),
    NACE("nace", offer -> Optional.ofNullable(offer.content().sector()).orElse("")),
    PUBLISHED(
            "published",
            offer -> offer.offer().publishedAt().truncatedTo(ChronoUnit.SECONDS).toString()),
    PUBLISHED_ON("publishedOn", offer -> day(offer.offer().publicFrom())),
    PUBLISHED_DMY("publishedDmy", offer -> dmy(offer.offer().publicFrom())),
    PUBLISHED_RFC("publishedRfc", offer -> rfc(offer.offer().publicFrom())),
    CHANGED(
            "changed",
            offer -> offer.offer().changedAt().truncatedTo(ChronoUnit.SECONDS).toString()),
    VALID_THROUGH("validThrough", offer -> day(offer.content().validThrough())),
    VALID_THROUGH_DMY("validThroughDmy", offer -> dmy(offer.content().validThrough()));

    private static final DateTimeFormatter DMY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final String id;
    private final Function<FeedOffer, String> value;

    FeedField(String id, Function<FeedOffer, String> value) {
        this.id = id;
        this.value = value;
    }

    /** The name that a template uses. */
    String id() {
        return id;
    }

    /** What an offer says there; empty where it says nothing. */
    String of(FeedOffer offer) {
        return value.apply(offer);
    }

    /** A day as mails write it: its first second, in universal time. */
    static String rfc(LocalDate day) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(
                day.atTime(LocalTime.MIN).atOffset(ZoneOffset.UTC));
    }

    private static boolean isFull(OfferContent content) {
        int tenths = content.terms().hoursPerWeek().movePointRight(1).intValue();
        return HoursClass.of(tenths) == HoursClass.FULL;
    }

    private static String wage(FeedOffer offer, Function<Wage, @Nullable BigDecimal> end) {
        return Optional.ofNullable(offer.content().terms().wage())
                .map(end)
                .map(FeedField::number)
                .orElse("");
    }

    private static String number(BigDecimal number) {
        return number.toPlainString();
    }

    private static Postcode postcode(FeedOffer offer) {
        return new Postcode(offer.content().workplace().postcode());
    }

    private static String word(FeedOffer offer, Worded constant) {
        return offer.texts().get(offer.content().language(), constant);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String dmy(LocalDate day) {
        return DMY.format(day);
    }
}
