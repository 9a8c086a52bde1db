package org.y2a.local.demo;

import java.util.ArrayList;
import java.util.List;

/** What must hold at the end, whatever happened on the way. */
final class Checks {
  private Checks() {}

  static List<Check> of(Findings found) {
    var cases = found.cases();
    var independent = found.independent();
    List<Check> checks = new ArrayList<>();
    checks.add(
        Check.none(
            "every case that passed 17 years 6 months has exactly one outcome",
            independent.casesWithoutExactlyOneOutcome()));
    checks.add(
        Check.equal(
            "planning due, as dates of birth say", independent.planningDue(), cases.planningDue()));
    checks.add(
        Check.equal(
            "transfer age reached, as dates of birth say",
            independent.transferAgeReached(),
            cases.transferAgeReached()));
    checks.add(
        Check.equal(
            "transitions opened, one for each case due",
            cases.planningDue(),
            found.transitions().transitionsOpened()));
    checks.add(
        Check.equal(
            "transferred cases are those that probation holds",
            independent.casesHeldByProbation(),
            cases.casesTransferred()));
    checks.add(
        Check.equal(
            "transferred cases are those whose transition says so",
            found.transitions().byStage().getOrDefault("TRANSFERRED", 0L),
            cases.casesTransferred()));
    checks.add(
        Check.equal(
            "case-service has heard of every accepted handover",
            found.transitions().handoversAccepted(),
            independent.acceptancesHeard()));
    checks.add(
        Check.none(
            "no case was ever without a responsible organisation",
            cases.casesWithoutResponsibleOrganisation()));
    checks.add(Check.none("no case ever had two", cases.casesWithTwoHolders()));
    found
        .events()
        .perConsumer()
        .forEach(
            (consumer, flow) ->
                checks.add(
                    Check.equal(
                        consumer + " has consumed what was published",
                        flow.published(),
                        flow.consumed())));
    checks.add(Check.none("no dead letters", found.events().deadLetters()));
    checks.add(
        Check.none(
            "no request was refused",
            found.run().refusedRequests().values().stream().mapToLong(Long::longValue).sum()));
    return checks;
  }
}
