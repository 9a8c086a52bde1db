package org.y2a.local.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts what should be, from the recorded facts alone: dates of birth, orders, openings, closings,
 * spells of responsibility. No flag, stage or tally that a service keeps of its own work is used.
 */
final class IndependentCounts {

  /** 29 February becomes 1 March where the eighteenth year has no such day. */
  private static final String EIGHTEENTH =
      """
      ((k.date_of_birth + interval '18 years')::date
        + case when extract(day from k.date_of_birth + interval '18 years')
                 < extract(day from k.date_of_birth) then 1 else 0 end)
      """;

  private static final String PLANNING_DUE =
      "greatest((k.date_of_birth + interval '210 months')::date, c.opened_on)";

  private static final String CASES = " from youth_case c join child k on k.child_id = c.child_id ";

  private static final String STILL_OPEN_ON = " and (c.closed_on is null or c.closed_on >= %s)";

  private final Rows cases;
  private final Rows transitions;
  private final LocalDate today;

  IndependentCounts(Rows cases, Rows transitions, LocalDate today) {
    this.cases = cases;
    this.transitions = transitions;
    this.today = today;
  }

  /** A case as transition-service has it, with the outcome recorded for it. */
  private record Recorded(String caseId, String outcome) {}

  List<String> casesPast17y6m() {
    return cases.texts(
        "select c.case_id::text"
            + CASES
            + "where "
            + PLANNING_DUE
            + " <= ?"
            + STILL_OPEN_ON.formatted(PLANNING_DUE),
        today);
  }

  long transferAgeReached() {
    return cases.count(
        "select count(*)"
            + CASES
            + "where "
            + EIGHTEENTH
            + " <= ? and c.opened_on <= "
            + EIGHTEENTH
            + STILL_OPEN_ON.formatted(EIGHTEENTH),
        today);
  }

  /** Cases that passed 17 years 6 months without exactly one outcome, or have one without that. */
  long casesWithoutExactlyOneOutcome() {
    Map<String, Integer> outcomes = new HashMap<>();
    transitions
        .list(
            "select case_id::text, outcome from transition",
            today,
            row -> new Recorded(row.getString(1), row.getString(2)))
        .stream()
        .filter(recorded -> recorded.outcome() != null)
        .forEach(recorded -> outcomes.merge(recorded.caseId(), 1, Integer::sum));
    var due = casesPast17y6m();
    Set<String> concerned = new HashSet<>(due);
    concerned.addAll(outcomes.keySet());
    Set<String> expected = Set.copyOf(due);
    return concerned.stream()
        .filter(id -> !expected.contains(id) || outcomes.getOrDefault(id, 0) != 1)
        .count();
  }

  /** Cases with any instant, from opening to closing or to now, for which nobody is responsible. */
  long casesWithoutResponsibleOrganisation() {
    return cases.count(
        """
        select count(*) from youth_case c
        left join (select case_id, range_agg(during) as held from responsibility group by case_id) r
          on r.case_id = c.case_id
        where r.held is null
          or (select count(*) from unnest(r.held)) > 1
          or lower(r.held) > (c.opened_on::timestamp at time zone 'Europe/London')
          or (c.closed_on is null and not upper_inf(r.held))
          or (c.closed_on is not null and not upper_inf(r.held)
              and upper(r.held) < (c.closed_on::timestamp at time zone 'Europe/London'))
        """,
        today);
  }

  /**
   * Cases that two hold at one moment: two in the record of the youth side, or each side by its own
   * record. A case that one side has given up and the other has not taken is counted as well.
   */
  long casesWithTwoHolders() {
    Set<String> disputed = new HashSet<>(casesWithOverlappingSpells());
    Set<String> transferred =
        Set.copyOf(
            transitions.texts(
                "select case_id::text from transition where transferred_on is not null", today));
    casesHeldBy("yos:%").stream().filter(transferred::contains).forEach(disputed::add);
    casesHeldBy("pdu:%").stream()
        .filter(held -> !transferred.contains(held))
        .forEach(disputed::add);
    return disputed.size();
  }

  private List<String> casesWithOverlappingSpells() {
    return cases.texts(
        """
        select distinct one.case_id::text from responsibility one
        join responsibility other on other.case_id = one.case_id and other.ctid > one.ctid
        where one.during && other.during
        """,
        today);
  }

  private List<String> casesHeldBy(String organisations) {
    return cases.texts(
        "select distinct case_id::text from responsibility"
            + " where upper_inf(during) and organisation like '%s'".formatted(organisations),
        today);
  }

  /** Open cases that probation is responsible for now. */
  long casesHeldByProbation() {
    return casesHeldBy("pdu:%").size();
  }

  long casesWithoutNamedOfficer() {
    return cases.count(
        """
        select count(*) from youth_case c
        where c.closed_on is null and not exists (
          select from officer_holding h where h.case_id = c.case_id and upper_inf(h.during))
        """,
        today);
  }

  /** Transfers that are still to be made and for which no practitioner is named. */
  long unallocated() {
    return transitions.count(
        """
        select count(*) from transition
        where outcome = 'TRANSFER' and practitioner is null
          and transferred_on is null and withdrawn_on is null
        """,
        today);
  }
}
