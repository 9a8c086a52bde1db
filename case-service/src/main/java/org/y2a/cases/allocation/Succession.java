package org.y2a.cases.allocation;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.y2a.cases.officer.NamedOfficer;
import org.y2a.cases.officer.OfficerRole;

/** To whom the cases of an officer who leaves pass; pure, so that a dry run tells the truth. */
public record Succession(List<Successor> successors) {
  /** One case and its next officer, with the codes of why. */
  public record Passing(UUID caseId, NamedOfficer to, List<String> reasons) {}

  public Succession {
    successors = successors.stream().sorted(comparing(Successor::officerId)).toList();
  }

  /**
   * One after the other to whoever holds least by their share of a post: among officers of the role
   * that is leaving, or among all when it has no other. Empty when there is nobody.
   */
  public Optional<List<Passing>> evenly(List<UUID> cases, OfficerRole leaving) {
    return spread(cases, ofRole(leaving), "EVEN_LOAD");
  }

  /**
   * Correct cases as the policy recommends, the others evenly to case managers; what no secondee
   * has room for goes to case managers, too. Without case managers all is spread among everybody.
   */
  public Optional<List<Passing>> recommended(
      List<UUID> cases, List<Recommendation> recommendations) {
    Map<UUID, Passing> bySecondees = new HashMap<>();
    recommendations.forEach(
        each ->
            each.officerId()
                .map(id -> new NamedOfficer(id, OfficerRole.SECONDEE))
                .ifPresent(to -> bySecondees.put(each.caseId(), passing(each, to))));
    List<UUID> others = cases.stream().filter(id -> !bySecondees.containsKey(id)).toList();
    return spread(others, ofRole(OfficerRole.CASE_MANAGER), "EVEN_LOAD")
        .map(
            spread -> {
              List<Passing> all = new ArrayList<>(bySecondees.values());
              all.addAll(spread);
              all.sort(comparing(Passing::caseId));
              return all;
            });
  }

  public static Map<String, Integer> countByOfficer(Collection<Passing> passings) {
    return passings.stream()
        .collect(Collectors.toMap(p -> p.to().officerId(), p -> 1, Integer::sum));
  }

  private static Passing passing(Recommendation each, NamedOfficer to) {
    return new Passing(each.caseId(), to, each.reasons().stream().map(Reason::code).toList());
  }

  private List<Successor> ofRole(OfficerRole role) {
    List<Successor> same = successors.stream().filter(s -> s.officer().role() == role).toList();
    return same.isEmpty() ? successors : same;
  }

  private static Optional<List<Passing>> spread(
      List<UUID> cases, List<Successor> among, String reason) {
    if (cases.isEmpty()) {
      return Optional.of(List.of());
    }
    if (among.isEmpty()) {
      return Optional.empty();
    }
    List<Successor> loads = new ArrayList<>(among);
    List<Passing> passings = new ArrayList<>();
    for (UUID caseId : cases) {
      int least = leastLoaded(loads);
      Successor to = loads.get(least);
      passings.add(new Passing(caseId, to.officer(), List.of(reason)));
      loads.set(least, to.withOneMore());
    }
    return Optional.of(passings);
  }

  private static int leastLoaded(List<Successor> loads) {
    int least = 0;
    for (int i = 1; i < loads.size(); i++) {
      if (loads.get(i).compareLoad(loads.get(least)) < 0) {
        least = i;
      }
    }
    return least;
  }
}
