package eu.pontes.referral.ui;

import eu.pontes.identity.Caller;
import eu.pontes.identity.Permission;
import eu.pontes.referral.ReferralAnswerService;
import eu.pontes.referral.ReferralService;
import eu.pontes.shell.NextStep;
import eu.pontes.shell.NextSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What referrals ask of an employer, and of a desk. */
@ApplicationScoped
class ReferralSteps implements NextSteps {

    private static final int SOON = 5;
    private static final int SOME_TIME = 20;

    private final ReferralService referrals;
    private final ReferralAnswerService answers;

    @Inject
    ReferralSteps(ReferralService referrals, ReferralAnswerService answers) {
        this.referrals = referrals;
        this.answers = answers;
    }

    @Override
    public List<NextStep> of(Caller caller) {
        if (caller.may(Permission.ANSWER_REFERRALS)) {
            return forEmployer(answers.unanswered());
        }
        if (caller.may(Permission.READ_DESK_REFERRALS)) {
            return forDesk(referrals.recentAnswers());
        }
        return List.of();
    }

    private static List<NextStep> forEmployer(long unanswered) {
        return unanswered == 0
                ? List.of()
                : List.of(NextStep.of(SOON, "referrals?status=PROPOSED", "referral.step.answer", unanswered));
    }

    private static List<NextStep> forDesk(long answers) {
        return List.of(
                answers == 0
                        ? NextStep.of(SOME_TIME, "find-offers", "referral.step.find")
                        : NextStep.of(SOON, "my-referrals", "referral.step.answers", answers));
    }
}
