package org.y2a.cases.retention;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Tables as records about children; their conditions use the two lists below. */
@ApplicationScoped
public class PersonalTables {
  /** For a condition: a row of one of the child's records, or of one of the child's cases. */
  public static final String OF_CHILD = "child_id in (select id from children)";

  public static final String OF_CASE = "case_id in (select id from cases)";

  private static final String IDS =
      """
      children as (select unnest(:childIds::uuid[]) as id),
      cases as (select unnest(:caseIds::uuid[]) as id)
      """;
  private static final TypeReference<Map<String, Object>> ROW = new TypeReference<>() {};

  private final Jdbi jdbi;
  private final ObjectMapper json;

  PersonalTables(Jdbi jdbi, ObjectMapper json) {
    this.jdbi = jdbi;
    this.json = json;
  }

  /** A table whose rows are deleted when the child is erased. */
  public PersonalRecord deleted(String table, String condition) {
    return record(table, condition, "delete from " + table);
  }

  /**
   * A table about other people, such as victims, whose rows are deleted when the child is erased.
   */
  public PersonalRecord deletedOfOthers(String table, String condition) {
    return record(table, condition, "delete from " + table, true);
  }

  /** A table whose rows stay, overwritten. */
  public PersonalRecord overwritten(String table, String condition, String assignments) {
    return record(table, condition, "update " + table + " set " + assignments);
  }

  /** A table that says what services and officers did and nothing about the child. */
  public PersonalRecord kept(String table, String condition) {
    return record(table, condition, "");
  }

  private PersonalRecord record(String table, String condition, String erasure) {
    return record(table, condition, erasure, false);
  }

  private PersonalRecord record(String table, String condition, String erasure, boolean ofOthers) {
    return new PersonalRecord() {
      @Override
      public boolean isOfOthers() {
        return ofOthers;
      }

      @Override
      public String name() {
        return table;
      }

      @Override
      public List<Map<String, Object>> rowsOf(DataSubject subject) {
        return read(table, condition, subject);
      }

      @Override
      public void erase(DataSubject subject) {
        if (!erasure.isEmpty()) {
          run(erasure + " where " + condition, subject);
        }
      }
    };
  }

  private List<Map<String, Object>> read(String table, String condition, DataSubject subject) {
    return jdbi.withHandle(
        h ->
            h
                .createQuery(
                    "with %1$s select to_jsonb(t)::text from %2$s t where %3$s"
                        .formatted(IDS, table, condition))
                .bind("childIds", subject.childIds().toArray(UUID[]::new))
                .bind("caseIds", subject.caseIds().toArray(UUID[]::new))
                .mapTo(String.class)
                .stream()
                .map(this::row)
                .toList());
  }

  private void run(String statement, DataSubject subject) {
    jdbi.useHandle(
        h ->
            h.createUpdate("with %s %s".formatted(IDS, statement))
                .bind("childIds", subject.childIds().toArray(UUID[]::new))
                .bind("caseIds", subject.caseIds().toArray(UUID[]::new))
                .execute());
  }

  private Map<String, Object> row(String text) {
    try {
      return json.readValue(text, ROW);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A row that cannot be read");
    }
  }
}
