package org.y2a.cases.departure;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.y2a.cases.allocation.AllocationPolicy;
import org.y2a.cases.allocation.OfficerLoads;
import org.y2a.cases.allocation.OpenCase;
import org.y2a.cases.allocation.OpenCases;
import org.y2a.cases.allocation.Succession;
import org.y2a.cases.allocation.Succession.Passing;
import org.y2a.cases.allocation.Successor;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;

/** Finds the next officer of every case that an officer leaves behind. */
@ApplicationScoped
class Successions {
  private final OfficerLoads loads;
  private final OpenCases openCases;

  Successions(OfficerLoads loads, OpenCases openCases) {
    this.loads = loads;
    this.openCases = openCases;
  }

  List<Passing> find(
      Departure departure, String yos, List<UUID> held, AllocationPolicy policy, LocalDate today) {
    Map<String, Successor> others = others(departure.officerId(), yos);
    if (departure.plan() == DeparturePlan.LIST) {
      return listed(departure, held, others);
    }
    Succession succession = new Succession(List.copyOf(others.values()));
    Map<UUID, OpenCase> cases = openCases.byId(held);
    Optional<List<Passing>> found =
        departure.plan() == DeparturePlan.EVEN
            ? held.stream()
                .findFirst()
                .map(first -> cases.get(first).holder().orElseThrow().role())
                .map(role -> succession.evenly(held, role))
                .orElse(Optional.of(List.of()))
            : succession.recommended(
                held,
                policy.recommend(
                    cases.values().stream().map(OpenCase::withoutHolder).toList(),
                    loads.secondees(yos, policy).stream()
                        .filter(load -> others.containsKey(load.officerId()))
                        .toList(),
                    today));
    return found.orElseThrow(
        () ->
            Problem.conflict(
                "NO_SUCCESSOR", "The service has no other officer; its cases would hold nobody"));
  }

  private Map<String, Successor> others(String leaving, String yos) {
    return loads.successors(yos).stream()
        .filter(each -> !each.officer().officerId().equals(leaving))
        .collect(toMap(each -> each.officer().officerId(), identity()));
  }

  private static List<Passing> listed(
      Departure departure, List<UUID> held, Map<String, Successor> others) {
    List<FieldError> errors = new ArrayList<>();
    List<Passing> passings = new ArrayList<>();
    for (UUID caseId : held) {
      String to = departure.listed().get(caseId);
      if (to == null) {
        errors.add(error(caseId, "COMPLETE", "The officer holds this case; say who is next"));
      } else if (!others.containsKey(to)) {
        errors.add(error(caseId, "KNOWN", "Not another officer of that service"));
      } else {
        passings.add(new Passing(caseId, others.get(to).officer(), List.of("LISTED")));
      }
    }
    departure.listed().keySet().stream()
        .filter(caseId -> !held.contains(caseId))
        .forEach(id -> errors.add(error(id, "HELD", "The officer does not hold this case")));
    if (!errors.isEmpty()) {
      throw Problem.invalid(errors);
    }
    return passings;
  }

  private static FieldError error(UUID caseId, String rule, String message) {
    return new FieldError("allocations[" + caseId + "]", rule, message);
  }
}
