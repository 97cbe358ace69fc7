package eu.pontes.programme;

/**
 * A way to measure an objective, from the catalogue.
 *
 * @param unit what stands behind the number
 * @param needsDenominator whether the number means nothing without the whole that it is a part of
 */
public record IndicatorOption(String code, IndicatorKind kind, Names names, Names unit, boolean needsDenominator) {}
