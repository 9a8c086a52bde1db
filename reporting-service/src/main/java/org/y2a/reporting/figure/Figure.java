package org.y2a.reporting.figure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One measure for one group.
 *
 * @param percent one decimal, half up; null when the denominator is 0
 */
public record Figure(
    String measure,
    BigDecimal numerator,
    BigDecimal denominator,
    @Schema(nullable = true) BigDecimal percent,
    List<Exclusion> exclusions) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  static Figure of(String measure, List<Tally> tallies) {
    var numerator = sum(tallies, Tally::isInNumerator);
    var denominator = sum(tallies, Tally::isInDenominator);
    return new Figure(
        measure, numerator, denominator, percent(numerator, denominator), exclusions(tallies));
  }

  private static BigDecimal percent(BigDecimal numerator, BigDecimal denominator) {
    return denominator.signum() == 0
        ? null
        : numerator.multiply(HUNDRED).divide(denominator, 1, RoundingMode.HALF_UP);
  }

  private static List<Exclusion> exclusions(List<Tally> tallies) {
    var counts =
        tallies.stream()
            .filter(Tally::isExcluded)
            .collect(
                groupingBy(
                    Tally::part,
                    TreeMap::new,
                    reducing(BigDecimal.ZERO, Tally::amount, BigDecimal::add)));
    return counts.entrySet().stream()
        .map(e -> new Exclusion(e.getKey(), plain(e.getValue())))
        .toList();
  }

  private static BigDecimal sum(List<Tally> tallies, Predicate<Tally> part) {
    return plain(
        tallies.stream().filter(part).map(Tally::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  /** 12 and not 12.0 or 1.2E+1. */
  private static BigDecimal plain(BigDecimal amount) {
    var stripped = amount.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
  }
}
