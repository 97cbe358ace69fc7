package eu.pontes.vacancy.needs;

import eu.pontes.kernel.Worded;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody can wish for whom a barrier would keep out: that the employer answered so that it does not. */
public enum Ease implements Worded {
    PUBLIC_TRANSPORT(Barrier.PUBLIC_TRANSPORT),
    NO_LICENCE(Barrier.DRIVING_LICENCE),
    CHILD_CARE(Barrier.CHILD_CARE),
    NO_BANK_ACCOUNT(Barrier.BANK_ACCOUNT),
    BANK_HELP(Barrier.BANK_HELP),
    NO_IDENTITY_DOCUMENT(Barrier.IDENTITY_DOCUMENT),
    NO_COMPUTER(Barrier.COMPUTER),
    NOT_ONLY_ONLINE(Barrier.ONLINE_APPLICATION);

    private final Barrier barrier;

    Ease(Barrier barrier) {
        this.barrier = barrier;
    }

    /** What some answers promise; what was not told promises nothing. */
    public static Set<Ease> of(Set<Barrier> answeredYes, Set<Barrier> answeredNo) {
        return Arrays.stream(values())
                .filter(ease -> (ease.barrier.openAnswer() ? answeredYes : answeredNo).contains(ease.barrier))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Ease.class)));
    }
}
