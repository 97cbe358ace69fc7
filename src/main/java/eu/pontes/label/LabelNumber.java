package eu.pontes.label;

import java.util.Locale;

/** The number printed on a certificate, for example {@code PONTES-2026-000123}: counted within the year of the award. */
record LabelNumber(int year, int count) {

    LabelNumber {
        if (count < 1) {
            throw new IllegalArgumentException("labels are counted from 1: " + count);
        }
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "PONTES-%04d-%06d", year, count);
    }
}
