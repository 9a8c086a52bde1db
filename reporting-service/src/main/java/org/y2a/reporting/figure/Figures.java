package org.y2a.reporting.figure;

import java.time.LocalDate;
import java.util.List;
import org.y2a.reporting.freshness.Freshness;

/**
 * The answer to a question about measures.
 *
 * @param period as it was asked for: a period, or a day
 * @param scope whose cases are in it: {@code national} or the caller's organisation
 * @param total over all groups, and equal to their sum
 */
public record Figures(
    List<MeasureName> measures,
    String period,
    LocalDate from,
    LocalDate to,
    String by,
    String scope,
    List<GroupFigures> groups,
    GroupFigures total,
    Freshness freshness,
    String definitionVersion) {

  public record MeasureName(String id, String title, String unit, String version) {}
}
