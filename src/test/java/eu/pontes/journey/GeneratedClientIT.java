package eu.pontes.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import eu.pontes.client.ApiClient;
import eu.pontes.client.ApiException;
import eu.pontes.client.ApiResponse;
import eu.pontes.client.api.VacanciesApi;
import eu.pontes.client.api.VacanciesApi.APICloseVacancyRequest;
import eu.pontes.client.api.VacanciesApi.APIDraftVacancyRequest;
import eu.pontes.client.api.VacanciesApi.APIListOwnVacanciesRequest;
import eu.pontes.client.api.VacanciesApi.APIPublishVacancyRequest;
import eu.pontes.client.api.VacanciesApi.APIReadVacancyRequest;
import eu.pontes.client.api.VacanciesApi.APISearchVacanciesRequest;
import eu.pontes.client.model.Barriers;
import eu.pontes.client.model.Contact;
import eu.pontes.client.model.Diploma;
import eu.pontes.client.model.DiplomaNeed;
import eu.pontes.client.model.Ease;
import eu.pontes.client.model.FieldError;
import eu.pontes.client.model.HoursClass;
import eu.pontes.client.model.Language;
import eu.pontes.client.model.LanguageLevel;
import eu.pontes.client.model.LanguageNeed;
import eu.pontes.client.model.LanguageSupport;
import eu.pontes.client.model.LanguageTag;
import eu.pontes.client.model.Needs;
import eu.pontes.client.model.Offer;
import eu.pontes.client.model.OfferCard;
import eu.pontes.client.model.OfferContent;
import eu.pontes.client.model.OfferKind;
import eu.pontes.client.model.OfferOrder;
import eu.pontes.client.model.OfferSearch;
import eu.pontes.client.model.OfferStatus;
import eu.pontes.client.model.OfferSummary;
import eu.pontes.client.model.OfferSummaryPage;
import eu.pontes.client.model.Placement;
import eu.pontes.client.model.Problem;
import eu.pontes.client.model.Region;
import eu.pontes.client.model.SkillNeed;
import eu.pontes.client.model.TimeSpan;
import eu.pontes.client.model.TimeUnit;
import eu.pontes.client.model.Wage;
import eu.pontes.client.model.WagePer;
import eu.pontes.client.model.WorkTerms;
import eu.pontes.client.model.Workplace;
import eu.pontes.support.system.Soon;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What somebody gets who knows no more of the API than a client generated from its contract. */
@Tag("system")
class GeneratedClientIT {

    private final VacanciesApi anybody = new VacanciesApi(client());
    private final VacanciesApi emma = new VacanciesApi(clientOf("emma"));

    @Test
    void anOfferIsWrittenPublishedFoundAndRead() throws ApiException {
        String title = OfferBody.uniqueTitle();
        Offer draft = draft(content(title));

        Offer open = publish(draft);
        OfferCard card = Soon.seen(() -> found(search(title).build()), found -> found.getTotal() == 1)
                .getItems()
                .get(0);
        APIReadVacancyRequest address =
                APIReadVacancyRequest.newBuilder().offer(card.getId()).build();
        ApiResponse<Offer> read = anybody.readVacancyWithHttpInfo(address);
        ApiException known = catchThrowableOfType(
                ApiException.class,
                () -> anybody.readVacancy(APIReadVacancyRequest.newBuilder()
                        .offer(card.getId())
                        .ifNoneMatch(read.getHeaders().get("ETag").get(0))
                        .build()));
        close(open);

        assertThat(draft.getStatus()).isEqualTo(OfferStatus.DRAFT);
        assertThat(open.getStatus()).isEqualTo(OfferStatus.PUBLISHED);
        assertThat(card.getId()).isEqualTo(draft.getId());
        assertThat(read.getData().getEmployerName()).isNotBlank();
        assertThat(read.getData().getPublishedAt()).isCloseTo(open.getPublishedAt(), within(1, ChronoUnit.MILLIS));
        assertThat(read.getData().getTerms()).isEqualTo(draft.getTerms());
        assertThat(read.getData().getNeeds()).isEqualTo(content(title).getNeeds());
        assertThat(known.getCode()).isEqualTo(304);
    }

    @Test
    void aWrongOfferIsAProblemThatNamesItsFields() throws JsonProcessingException {
        OfferContent wrong = content("  ");
        wrong.getTerms().places(0);

        ApiException refused = catchThrowableOfType(
                ApiException.class,
                () -> emma.draftVacancy(APIDraftVacancyRequest.newBuilder()
                        .offerContent(wrong)
                        .lang(LanguageTag.EN)
                        .build()));
        Problem problem = ApiClient.createDefaultObjectMapper().readValue(refused.getResponseBody(), Problem.class);

        assertThat(refused.getCode()).isEqualTo(400);
        assertThat(refused.getResponseHeaders().firstValue("Content-Type").orElseThrow())
                .startsWith("application/problem+json");
        assertThat(problem.getType()).isEqualTo("/problems/invalid");
        assertThat(problem.getErrors()).extracting(FieldError::getField).containsOnly("title", "terms.places");
    }

    @Test
    void whoHasNoTokenIsToldSo() {
        ApiException refused = catchThrowableOfType(
                ApiException.class,
                () -> anybody.listOwnVacancies(
                        APIListOwnVacanciesRequest.newBuilder().build()));

        assertThat(refused.getCode()).isEqualTo(401);
    }

    @Test
    void aListIsTurnedPageByPage() throws ApiException {
        Offer older = draft(content(OfferBody.uniqueTitle()));
        Offer newer = draft(content(OfferBody.uniqueTitle()));

        OfferSummaryPage first = drafts(0);
        OfferSummaryPage second = drafts(1);

        assertThat(first.getItems()).extracting(OfferSummary::getId).containsExactly(newer.getId());
        assertThat(second.getItems()).extracting(OfferSummary::getId).containsExactly(older.getId());
        assertThat(second.getItems()).extracting(OfferSummary::getStatus).containsOnly(OfferStatus.DRAFT);
        assertThat(second.getOffset()).isEqualTo(1);
        assertThat(second.getTotal()).isEqualTo(first.getTotal()).isGreaterThan(1);
    }

    @Test
    void aSearchIsNarrowedDownByValuesThatHaveNames() throws ApiException {
        String title = OfferBody.uniqueTitle();
        Offer open = publish(draft(content(title)));
        Soon.seen(() -> found(search(title).build()), found -> found.getTotal() == 1);

        OfferSearch fitting = found(search(title)
                .kind(List.of(OfferKind.JOB, OfferKind.INTERNSHIP))
                .region(List.of(Region.BRUSSELS))
                .dutch(List.of(LanguageLevel.A1))
                .hours(List.of(HoursClass.HALF))
                .ease(List.of(Ease.PUBLIC_TRANSPORT))
                .order(OfferOrder.NEWEST)
                .build());
        OfferSearch others = found(search(title).kind(List.of(OfferKind.JOB)).build());
        close(open);

        assertThat(fitting.getItems()).extracting(OfferCard::getTitle).containsExactly(title);
        assertThat(others.getItems()).isEmpty();
        assertThat(others.getFacets()).anySatisfy(facet -> {
            assertThat(facet.getName()).isEqualTo("kind");
            assertThat(facet.getValues()).anyMatch(value -> value.getValue().equals("INTERNSHIP"));
        });
    }

    private Offer draft(OfferContent content) throws ApiException {
        return emma.draftVacancy(
                APIDraftVacancyRequest.newBuilder().offerContent(content).build());
    }

    private Offer publish(Offer draft) throws ApiException {
        return emma.publishVacancy(APIPublishVacancyRequest.newBuilder()
                .offer(draft.getId())
                .ifMatch(tag(draft))
                .build());
    }

    private void close(Offer open) throws ApiException {
        emma.closeVacancy(APICloseVacancyRequest.newBuilder()
                .offer(open.getId())
                .ifMatch(tag(open))
                .build());
    }

    private OfferSummaryPage drafts(int offset) throws ApiException {
        return emma.listOwnVacancies(APIListOwnVacanciesRequest.newBuilder()
                .status(OfferStatus.DRAFT)
                .offset(offset)
                .limit(1)
                .build());
    }

    private static APISearchVacanciesRequest.Builder search(String words) {
        return APISearchVacanciesRequest.newBuilder().q(words);
    }

    private OfferSearch found(APISearchVacanciesRequest request) {
        try {
            return anybody.searchVacancies(request);
        } catch (ApiException refused) {
            throw new AssertionError(refused);
        }
    }

    private static String tag(Offer seen) {
        return "\"" + seen.getVersion() + "\"";
    }

    private static OfferContent content(String title) {
        SkillNeed skill = new SkillNeed().dayOne(LanguageLevel.A1).later(LanguageLevel.A2);
        return new OfferContent()
                .kind(OfferKind.INTERNSHIP)
                .placement(new Placement()
                        .scheme("STAGE_FIRST")
                        .duration(new TimeSpan().number(6).unit(TimeUnit.MONTHS))
                        .openEndedAfter(false))
                .title(title)
                .language(Language.NL)
                .description("U leert werken in onze keuken.")
                .workplace(new Workplace().postcode("1080").place("Molenbeek"))
                .terms(new WorkTerms()
                        .hoursPerWeek(new BigDecimal("19.5"))
                        .wage(new Wage().from(new BigDecimal("950.25")).per(WagePer.MONTH))
                        .places(2))
                .needs(new Needs()
                        .addLanguagesItem(new LanguageNeed()
                                .language("nl")
                                .listen(skill)
                                .speak(skill)
                                .read(skill)
                                .write(skill)
                                .months(6))
                        .withoutReading(false)
                        .addSupportItem(LanguageSupport.BUDDY)
                        .barriers(new Barriers().PUBLIC_TRANSPORT(true))
                        .diploma(new Diploma().need(DiplomaNeed.NONE)))
                .contact(new Contact().mail("werk@voorbeeld.example"))
                .validThrough(OfferBody.today().plusMonths(2));
    }

    private static ApiClient clientOf(String name) {
        String token = eu.pontes.support.system.ApiClient.token(name);
        return client().setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
    }

    private static ApiClient client() {
        ApiClient client = new ApiClient();
        client.updateBaseUri(Objects.requireNonNull(System.getProperty("it.base-url")));
        return client;
    }
}
