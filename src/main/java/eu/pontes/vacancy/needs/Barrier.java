package eu.pontes.vacancy.needs;

import eu.pontes.kernel.Worded;

/** What keeps newcomers out of work that they could do; an employer answers with yes or no, or does not tell. */
public enum Barrier implements Worded {
    PUBLIC_TRANSPORT(true, "vacancy.barrier.transport.yes", "vacancy.barrier.transport.no"),
    DRIVING_LICENCE(false, "vacancy.barrier.licence.yes", "vacancy.barrier.licence.no"),
    CHILD_CARE(true, "vacancy.barrier.child-care.yes", "vacancy.barrier.child-care.no"),
    BANK_ACCOUNT(false, "vacancy.barrier.bank-account.yes", "vacancy.barrier.bank-account.no"),
    BANK_HELP(true, "vacancy.barrier.bank-help.yes", "vacancy.barrier.bank-help.no"),
    IDENTITY_DOCUMENT(false, "vacancy.barrier.identity.yes", "vacancy.barrier.identity.no"),
    COMPUTER(false, "vacancy.barrier.computer.yes", "vacancy.barrier.computer.no"),
    ONLINE_APPLICATION(false, "vacancy.barrier.online.yes", "vacancy.barrier.online.no");

    private final boolean openAnswer;
    private final String yes;
    private final String no;

    Barrier(boolean openAnswer, String yes, String no) {
        this.openAnswer = openAnswer;
        this.yes = yes;
        this.no = no;
    }

    /** The answer with which nobody is kept out. */
    public boolean openAnswer() {
        return openAnswer;
    }

    /** The text key of what an answer means to somebody who looks for work. */
    public String sentenceKey(boolean answer) {
        return answer ? yes : no;
    }
}
