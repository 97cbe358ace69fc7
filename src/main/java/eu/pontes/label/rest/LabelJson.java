package eu.pontes.label.rest;

import eu.pontes.label.LabelStanding;
import eu.pontes.label.VerifiedLabel;
import java.time.LocalDate;

/** A label as programs read it. */
record LabelJson(String number, String employer, LocalDate awardedOn, LocalDate validTo, LabelStanding status) {

    static LabelJson of(VerifiedLabel label) {
        return new LabelJson(
                label.number(), label.employerName(), label.awardedOn(), label.validTo(), label.standing());
    }
}
