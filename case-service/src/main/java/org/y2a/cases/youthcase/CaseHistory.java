package org.y2a.cases.youthcase;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.y2a.cases.alarm.OfficerAlarms;

/** What was changed in cases, by whom and when. Each step is a new version of its case. */
@ApplicationScoped
public class CaseHistory {
  private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};

  private record Row(
      long version, Instant changedAt, String changedBy, String what, String facts) {}

  /** A step as it is shown. */
  public record Step(
      long version, Instant changedAt, String changedBy, String what, Map<String, Object> facts) {}

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final OfficerAlarms alarms;

  CaseHistory(Jdbi jdbi, ObjectMapper json, OfficerAlarms alarms) {
    this.jdbi = jdbi;
    this.json = json;
    this.alarms = alarms;
  }

  /**
   * In one statement, however many cases; at most one step of each. Comes after the change, so that
   * none can leave a dangerous case without an officer unseen.
   */
  public void record(List<CaseChange> changes, String by, Instant at) {
    if (changes.isEmpty()) {
      return;
    }
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    with step as (
                      select * from unnest(:ids, :whats, :facts) as s(case_id, what, facts)
                    ), changed as (
                      update youth_case c set version = c.version + 1 from step
                      where c.case_id = step.case_id returning c.case_id, c.version
                    )
                    insert into case_history (case_id, version, changed_at, changed_by, what, facts)
                    select case_id, version, :at, :by, what, facts::jsonb
                    from changed join step using (case_id)
                    """)
                .bind("ids", changes.stream().map(CaseChange::caseId).toArray(UUID[]::new))
                .bind("whats", changes.stream().map(CaseChange::what).toArray(String[]::new))
                .bind("facts", changes.stream().map(c -> write(c.facts())).toArray(String[]::new))
                .bind("at", at)
                .bind("by", by)
                .execute());
    alarms.raise(changes.stream().map(CaseChange::caseId).toList(), at);
  }

  public List<Step> of(UUID caseId) {
    return jdbi.withHandle(
        h ->
            h
                .createQuery(
                    """
                    select version, changed_at, changed_by, what, facts::text
                    from case_history where case_id = :id order by version
                    """)
                .bind("id", caseId)
                .mapTo(Row.class)
                .stream()
                .map(r -> new Step(r.version(), r.changedAt(), r.changedBy(), r.what(), read(r)))
                .toList());
  }

  private String write(Map<String, Object> facts) {
    try {
      return json.writeValueAsString(facts);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Facts that cannot be written", e);
    }
  }

  private Map<String, Object> read(Row row) {
    try {
      return json.readValue(row.facts(), FACTS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Facts that cannot be read", e);
    }
  }
}
