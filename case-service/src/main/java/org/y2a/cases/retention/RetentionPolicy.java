package org.y2a.cases.retention;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.y2a.kit.time.Age;

/**
 * How long records are kept: years after the last case ended, and at least to an age.
 *
 * @param years after the last end, by what the record holds
 */
public record RetentionPolicy(int version, int leastAge, Map<RetentionRule, Integer> years) {
  public RetentionPolicy {
    years = Map.copyOf(years);
  }

  /** A rule and the day to which it keeps the record. */
  public record Step(String rule, LocalDate keepsUntil) {}

  /** The first day on which the record is to be erased, and how that comes about. */
  public record Retention(LocalDate eraseOn, List<Step> steps) {}

  /** The longest that applies decides. */
  public Retention of(LocalDate born, LocalDate lastEndedOn, Collection<RetentionRule> rules) {
    Collection<RetentionRule> applying = rules.isEmpty() ? List.of(RetentionRule.NO_ORDER) : rules;
    List<Step> steps =
        Stream.concat(
                applying.stream()
                    .sorted()
                    .map(
                        rule ->
                            new Step(
                                rule.name(), lastEndedOn.plusYears(years.getOrDefault(rule, 0)))),
                Stream.of(new Step("LEAST_AGE", Age.attainedOn(born, leastAge))))
            .toList();
    LocalDate last = steps.stream().map(Step::keepsUntil).max(LocalDate::compareTo).orElseThrow();
    return new Retention(last, steps);
  }
}
