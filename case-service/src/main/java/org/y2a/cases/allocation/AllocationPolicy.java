package org.y2a.cases.allocation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.y2a.contracts.RiskLevel;

/**
 * How correct cases are given to secondees: the most pressing case first, each to the secondee with
 * room who knows the child or has most room left. Capacity is 25 cases to a whole post (E3
 * blueprint, chapter 7); the points are a policy choice. All numbers are parameters of the version.
 */
public record AllocationPolicy(
    String version,
    BigDecimal casesPerFte,
    int veryHighRiskPoints,
    int highRiskPoints,
    int transfersPoints,
    int near18Points,
    int near18Days,
    int heldBeforePoints,
    int freeCapacityPoints) {

  private record Need(OpenCase of, List<Reason> reasons) {
    int points() {
      return sum(reasons);
    }
  }

  private record Match(SecondeeLoad secondee, List<Reason> reasons) {
    int points() {
      return sum(reasons);
    }
  }

  public SecondeeLoad load(String officerId, BigDecimal fte, int held) {
    return new SecondeeLoad(officerId, fte, held, casesPerFte);
  }

  /** A place for every correct case that no secondee holds; none is placed beyond a capacity. */
  public List<Recommendation> recommend(
      Collection<OpenCase> cases, Collection<SecondeeLoad> secondees, LocalDate today) {
    Map<String, SecondeeLoad> loads = new LinkedHashMap<>();
    secondees.forEach(secondee -> loads.put(secondee.officerId(), secondee));
    List<Recommendation> recommended = new ArrayList<>();
    for (Need need : mostPressingFirst(cases, today)) {
      Optional<Match> match = bestMatch(need.of(), loads.values());
      match.ifPresent(m -> loads.put(m.secondee().officerId(), m.secondee().with(1)));
      recommended.add(recommendation(recommended.size() + 1, need, match));
    }
    return recommended;
  }

  public List<IncorrectCase> incorrect(Collection<OpenCase> cases) {
    return cases.stream()
        .filter(each -> each.isWithSecondee() && !each.isCorrect())
        .map(IncorrectCase::of)
        .sorted(comparing(IncorrectCase::officerId).thenComparing(IncorrectCase::caseId))
        .toList();
  }

  private List<Need> mostPressingFirst(Collection<OpenCase> cases, LocalDate today) {
    return cases.stream()
        .filter(each -> each.isCorrect() && !each.isWithSecondee())
        .map(each -> new Need(each, needOf(each, today)))
        .sorted(
            comparingInt(Need::points)
                .reversed()
                .thenComparing(need -> need.of().attains18On())
                .thenComparing(need -> need.of().caseId()))
        .toList();
  }

  private List<Reason> needOf(OpenCase each, LocalDate today) {
    long days = Math.max(0, ChronoUnit.DAYS.between(today, each.attains18On()));
    List<Reason> reasons = new ArrayList<>();
    if (each.hasHighRisk()) {
      RiskLevel level = each.rosh().orElseThrow();
      int points = level == RiskLevel.VERY_HIGH ? veryHighRiskPoints : highRiskPoints;
      reasons.add(new Reason("ROSH_" + level, points, level.ordinal()));
    }
    if (each.forecast().transfers()) {
      reasons.add(new Reason("TRANSFERS_AT_18", transfersPoints, days));
      long near = Math.max(0, near18Days - days);
      reasons.add(new Reason("DAYS_TO_18", (int) (near18Points * near / near18Days), days));
    }
    return reasons;
  }

  private Optional<Match> bestMatch(OpenCase each, Collection<SecondeeLoad> loads) {
    return loads.stream()
        .filter(load -> load.free() > 0)
        .map(load -> new Match(load, matchOf(each, load)))
        .max(
            comparingInt(Match::points)
                .thenComparing(match -> match.secondee().officerId(), Comparator.reverseOrder()));
  }

  private List<Reason> matchOf(OpenCase each, SecondeeLoad load) {
    List<Reason> reasons = new ArrayList<>();
    int times = each.heldBefore().getOrDefault(load.officerId(), 0);
    if (times > 0) {
      reasons.add(new Reason("HELD_BEFORE", heldBeforePoints, times));
    }
    int whole = load.capacity().intValue();
    int points = whole == 0 ? 0 : freeCapacityPoints * load.free() / whole;
    reasons.add(new Reason("FREE_CAPACITY", points, load.free()));
    return reasons;
  }

  private static Recommendation recommendation(int rank, Need need, Optional<Match> match) {
    List<Reason> reasons =
        Stream.concat(
                need.reasons().stream(),
                match.map(Match::reasons).orElse(List.of(new Reason("NO_CAPACITY", 0, 0))).stream())
            .toList();
    return new Recommendation(
        rank, need.of().caseId(), match.map(m -> m.secondee().officerId()), sum(reasons), reasons);
  }

  private static int sum(List<Reason> reasons) {
    return reasons.stream().mapToInt(Reason::points).sum();
  }
}
