package org.y2a.cases.youthcase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.y2a.cases.child.PncId;

/**
 * What a caller may see and asks for, as conditions on a case {@code c} and its child {@code p}.
 */
final class CaseConditions {
  private CaseConditions() {}

  static List<Condition> of(CaseSight sight, CaseCriteria criteria) {
    List<Condition> all = new ArrayList<>();
    all.add(new Condition(sight.condition(), sight.bindings()));
    all.add(new Condition("p.erased_at is null", Map.of()));
    add(all, "c.yos_reference = :ref", "ref", criteria.yosReference().map(YosReference::value));
    add(
        all,
        """
        c.case_id in (select h.case_id from officer_holding h
            where h.officer_id = :officer and upper_inf(h.during))""",
        "officer",
        criteria.officerId());
    add(all, "c.status = :status", "status", criteria.status().map(Enum::name));
    add(all, "lower(p.family_name) = lower(:family)", "family", criteria.familyName());
    add(all, "p.date_of_birth = :born", "born", criteria.dateOfBirth());
    add(all, "p.pnc_id = :pnc", "pnc", criteria.pncId().map(PncId::value));
    add(all, "c.yos = :yos", "yos", criteria.yos());
    criteria.identifier().map(CaseConditions::identifier).ifPresent(all::add);
    criteria.due().map(CaseConditions::due).ifPresent(all::add);
    if (!criteria.rosh().isEmpty()) {
      all.add(
          Condition.of(
              """
              (select latest.rosh from assessment latest where latest.case_id = c.case_id
                  order by completed_on desc, recorded_at desc, assessment_id desc limit 1)
                  = any(:rosh)""",
              "rosh",
              criteria.rosh().stream().map(Enum::name).toArray(String[]::new)));
    }
    return all;
  }

  /** Where the page before ended. */
  static List<Condition> goingOn(CaseCriteria criteria) {
    return criteria
        .after()
        .map(
            place ->
                place
                    .score()
                    .map(
                        score ->
                            new Condition(
                                "(score < :score or score = :score and case_id > :after)",
                                Map.of("score", score, "after", place.caseId())))
                    .orElseGet(() -> Condition.of("c.case_id > :after", "after", place.caseId())))
        .stream()
        .toList();
  }

  /** An array of the few ids, so that the planner goes by the key instead of reading all cases. */
  private static Condition identifier(SearchedIdentifier wanted) {
    List<String> ways = new ArrayList<>();
    Map<String, Object> values = new HashMap<>();
    wanted
        .caseId()
        .ifPresent(
            (UUID id) -> {
              ways.add("select :identified::uuid");
              values.put("identified", id);
            });
    wanted
        .reference()
        .ifPresent(
            reference -> {
              ways.add("select i.case_id from youth_case i where i.yos_reference = :idReference");
              values.put("idReference", reference.value());
            });
    wanted
        .pncId()
        .ifPresent(
            pnc -> {
              ways.add(
                  "select i.case_id from youth_case i join child ic using (child_id)"
                      + " where ic.pnc_id = :idPnc");
              values.put("idPnc", pnc.value());
            });
    return new Condition(
        "c.case_id = any(array(" + String.join(" union all ", ways) + "))", values);
  }

  private static Condition due(DueRange range) {
    return new Condition(
        """
        c.status = 'OPEN' and (c.planning_due_on between :dueFrom and :dueTo
            or c.transfer_age_on between :dueFrom and :dueTo)""",
        Map.of("dueFrom", range.from(), "dueTo", range.to()));
  }

  private static void add(List<Condition> conditions, String sql, String name, Optional<?> value) {
    value.ifPresent(v -> conditions.add(Condition.of(sql, name, v)));
  }
}
