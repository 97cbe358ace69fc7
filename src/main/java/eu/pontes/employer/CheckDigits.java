package eu.pontes.employer;

/** The check of the Crossroads Bank: of ten digits the last two are 97 minus the rest of the first eight by 97. */
final class CheckDigits {

    private static final int CHECKED = 8;
    private static final int MODULUS = 97;

    private CheckDigits() {}

    /** @param digits ten of them */
    static boolean fit(String digits) {
        return MODULUS - Integer.parseInt(digits.substring(0, CHECKED)) % MODULUS
                == Integer.parseInt(digits.substring(CHECKED));
    }
}
