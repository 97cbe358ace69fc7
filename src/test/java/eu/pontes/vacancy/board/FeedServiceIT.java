package eu.pontes.vacancy.board;

import static eu.pontes.vacancy.board.FeedFixture.feed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.pontes.identity.Caller;
import eu.pontes.kernel.Problem;
import eu.pontes.programme.RuleChangeStatus;
import eu.pontes.programme.RulesFixture;
import eu.pontes.support.Actors;
import eu.pontes.vacancy.OfferFixture;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Keepers add and change the shapes of feeds without a release, two of them at a time. */
@ExtendWith(ArquillianExtension.class)
class FeedServiceIT {

    private static final String FIRST = "<jobs>{{#offers}}<job>{{title}}</job>{{/offers}}</jobs>";
    private static final String SECOND = "<vacatures>{{#offers}}<v>{{id}}</v>{{/offers}}</vacatures>";

    @Inject
    FeedService feeds;

    @Inject
    FeedFixture fixture;

    @Inject
    OfferFixture offers;

    @Inject
    RulesFixture rules;

    @Inject
    Actors actors;

    private String code;
    private Caller rosa;
    private Caller ruben;

    @BeforeEach
    void aServiceWithTwoKeepers() {
        code = FeedFixture.code();
        rosa = fixture.keeper("Dienst Jobsites");
        ruben = fixture.colleague(rosa);
    }

    @Test
    void aFeedIsAddedChangedAndSwitchedOffByTwoPairsOfEyes() {
        FeedView added = fixture.propose(rosa, feed(code, 0, FIRST, true));
        assertThatThrownBy(() -> feeds.served(code)).isInstanceOf(Problem.NotFound.class);
        assertThat(fixture.as(ruben, feeds::waiting)).extracting(FeedView::id).containsExactly(added.id());

        FeedView inForce = fixture.approve(ruben, added);
        assertThat(inForce.number()).isEqualTo(1);
        assertThat(feeds.served(code).template()).isEqualTo(FIRST);
        assertThat(fixture.as(rosa, feeds::waiting)).isEmpty();
        assertThat(fixture.as(rosa, () -> feeds.mayFollow(inForce))).isTrue();

        fixture.approve(ruben, fixture.propose(rosa, feed(code, 1, SECOND, true)));
        assertThat(feeds.served(code).template()).isEqualTo(SECOND);
        assertThat(fixture.as(rosa, () -> feeds.mayFollow(inForce))).isFalse();

        fixture.approve(rosa, fixture.propose(ruben, feed(code, 2, SECOND, false)));
        assertThatThrownBy(() -> feeds.served(code)).isInstanceOf(Problem.NotFound.class);
        assertThat(feeds.served())
                .extracting(ServedFeed::code)
                .doesNotContain(code)
                .contains("positions", "source");
        assertThat(fixture.as(rosa, feeds::feeds)).extracting(FeedView::code).contains(code, "positions", "source");
    }

    @Test
    void nobodyDecidesOnAProposalOfTheirOwnAndNobodyElseTakesItBack() {
        FeedView proposal = fixture.propose(rosa, feed(code, 0, FIRST, true));

        assertThatThrownBy(() -> fixture.approve(rosa, proposal)).isInstanceOf(Problem.Forbidden.class);
        assertThatThrownBy(() -> withdraw(ruben, proposal)).isInstanceOf(Problem.Forbidden.class);
        withdraw(rosa, proposal);
        assertThatThrownBy(() -> fixture.approve(ruben, fixture.as(ruben, () -> feeds.feed(proposal.id()))))
                .isInstanceOf(Problem.Conflict.class);
    }

    @Test
    void aRefusalSaysWhyAndChangesNothing() {
        FeedView proposal = fixture.propose(rosa, feed(code, 0, FIRST, true));

        FeedView refused = fixture.as(ruben, () -> {
            feeds.reject(new RejectFeed(proposal.id(), proposal.version(), "Niet zo"));
            return feeds.feed(proposal.id());
        });

        assertThat(refused.proposal().status()).isEqualTo(RuleChangeStatus.REJECTED);
        assertThat(refused.proposal().decisionNote()).contains("Niet zo");
        assertThatThrownBy(() -> feeds.served(code)).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void aTemplateThatIsWrongIsRefusedWithItsLine() {
        ProposeFeed wrong = feed(code, 0, "<jobs>\n{{#offers}}\n<job>{{title}}</jobs>\n{{/offers}}\n</jobs>", true);

        Problem.Invalid refused = catchThrowableOfType(Problem.Invalid.class, () -> fixture.propose(rosa, wrong));

        assertThat(refused.errors()).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo("shape.template");
            assertThat(error.code()).isEqualTo("feed-xml");
            assertThat(error.arguments().get(0)).isEqualTo(3);
        });
        assertThat(fixture.as(rosa, feeds::waiting)).isEmpty();
    }

    @Test
    void whatOthersChangedMeanwhileIsNotOverwritten() {
        fixture.approve(ruben, fixture.propose(rosa, feed(code, 0, FIRST, true)));
        FeedView one = fixture.propose(rosa, feed(code, 1, SECOND, true));
        FeedView other = fixture.propose(rosa, feed(code, 1, FIRST, false));
        fixture.approve(ruben, one);

        assertThatThrownBy(() -> fixture.approve(ruben, other)).isInstanceOf(Problem.Conflict.class);
        assertThatThrownBy(() -> fixture.propose(rosa, feed(code, 1, FIRST, true)))
                .isInstanceOf(Problem.Conflict.class);
        assertThatThrownBy(() -> fixture.propose(rosa, feed(code, 0, FIRST, true)))
                .isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> rules.execute(
                        "update board_feed set status = 'APPROVED', decided_at = proposed_at, decided_by = ?1, revision = 2"
                                + " where id = ?2",
                        ruben.member().value().toString(),
                        other.id().toString()))
                .hasStackTraceContaining("board_feed_revision");
    }

    @Test
    void otherServicesNeitherSeeNorDecideProposals() {
        FeedView proposal = fixture.propose(rosa, feed(code, 0, FIRST, true));
        Caller elsewhere = fixture.keeper("Andere Dienst");

        assertThatThrownBy(() -> fixture.as(elsewhere, () -> feeds.feed(proposal.id())))
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> fixture.approve(elsewhere, proposal)).isInstanceOf(Problem.NotFound.class);
        assertThat(fixture.as(elsewhere, feeds::waiting)).isEmpty();
    }

    @Test
    void whoKeepsNoRulesChangesNoFeed() {
        Caller reader = actors.keeper("Dienst zonder programma");
        Caller emma = actors.employer("Werkgever");

        assertThat(fixture.as(reader, feeds::mayAdd)).isFalse();
        assertThatThrownBy(() -> fixture.propose(reader, feed(code, 0, FIRST, true)))
                .isInstanceOf(Problem.Forbidden.class);
        assertThatThrownBy(() -> fixture.propose(emma, feed(code, 0, FIRST, true)))
                .isInstanceOf(Problem.Forbidden.class);
        assertThatThrownBy(() -> fixture.as(emma, feeds::feeds)).isInstanceOf(Problem.Forbidden.class);
    }

    @Test
    void thePreviewIsMadeOfAnOfferThatIsOpen() {
        offers.published(
                offers.signedEmployer("Voorbeeld"),
                offers.content().title("Voorbeeldbakker <&>").build());

        FeedPreview preview = fixture.as(rosa, () -> feeds.preview(FIRST));

        assertThat(preview.offer()).contains("Voorbeeldbakker <&>");
        assertThat(preview.xml())
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + "<jobs><job>Voorbeeldbakker &lt;&amp;&gt;</job></jobs>");
        assertThat(preview.values())
                .containsEntry("title", "Voorbeeldbakker <&>")
                .containsEntry("nis", "21004");
    }

    private void withdraw(Caller by, FeedView proposal) {
        fixture.as(by, () -> {
            feeds.withdraw(proposal.id(), proposal.version());
            return proposal;
        });
    }
}
