package org.y2a.reporting.measure;

import java.util.List;

/**
 * What a measure means.
 *
 * @param set which question answers it: {@code transfers} or {@code secondee-caseloads}
 * @param unit what is counted: cases or days
 * @param countedIntoPeriodBy the date that puts a case into a period
 */
public record MeasureDefinition(
    String id,
    MeasureSet set,
    String title,
    String meaning,
    String numerator,
    String denominator,
    String unit,
    String countedIntoPeriodBy,
    List<ExclusionRule> exclusions,
    String version,
    String source) {

  /** A reason for which a case is in neither the numerator nor the denominator. */
  public record ExclusionRule(String code, String meaning) {}

  public MeasureDefinition {
    exclusions = List.copyOf(exclusions);
  }
}
