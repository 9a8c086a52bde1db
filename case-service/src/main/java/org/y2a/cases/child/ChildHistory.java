package org.y2a.cases.child;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What was changed in children's records, by whom, when and why, and what it had been before. */
@ApplicationScoped
public class ChildHistory {
  private record Row(
      long version,
      Instant changedAt,
      String changedBy,
      String what,
      String reasonCode,
      String fields,
      String before) {}

  /** A step as it is shown: each field changed with its value until then. */
  @JsonInclude(Include.NON_NULL)
  public record Step(
      long version,
      Instant changedAt,
      String changedBy,
      String what,
      String reasonCode,
      List<String> fields,
      Map<String, Object> before) {}

  private final Jdbi jdbi;
  private final ChildStore children;

  ChildHistory(Jdbi jdbi, ChildStore children) {
    this.jdbi = jdbi;
    this.children = children;
  }

  /** Adds a step, which makes a new version, and returns that; {@code before} is locked. */
  public long record(
      KeptChild before,
      String what,
      Optional<String> reasonCode,
      Collection<ChildField> fields,
      String by,
      Instant at) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    with changed as (
                      update child set version = version + 1 where child_id = :id
                      returning child_id, version
                    )
                    insert into child_history
                      (child_id, version, changed_at, changed_by, what, reason_code, fields, before)
                    select child_id, version, :at, :by, :what, :reason, :fields, :before::jsonb from changed
                    returning version
                    """)
                .bind("id", before.record().childId())
                .bind("what", what)
                .bind("reason", reasonCode.orElse(null))
                .bind("fields", fields.stream().map(Enum::name).toArray(String[]::new))
                .bind("before", children.write(before.record()))
                .bind("by", by)
                .bind("at", at)
                .mapTo(Long.class)
                .one());
  }

  public List<Step> of(UUID childId) {
    return rows(childId).stream().map(this::step).toList();
  }

  /** The record as it stood at an instant; empty when it has not changed since. */
  public Optional<ChildRecord> at(UUID childId, Instant instant) {
    return rows(childId).stream()
        .filter(row -> row.changedAt().isAfter(instant) && row.before() != null)
        .findFirst()
        .map(row -> children.read(row.before()));
  }

  private List<Row> rows(UUID childId) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select version, changed_at, changed_by, what, reason_code,
                      array_to_string(fields, ',') as fields, before::text as before
                    from child_history where child_id = :id order by version
                    """)
                .bind("id", childId)
                .mapTo(Row.class)
                .list());
  }

  private Step step(Row row) {
    List<String> fields =
        row.fields().isEmpty() ? List.of() : Arrays.asList(row.fields().split(","));
    Map<String, Object> before = new LinkedHashMap<>();
    if (row.before() != null) {
      ChildRecord was = children.read(row.before());
      fields.forEach(field -> before.put(field, was.get(ChildField.valueOf(field))));
    }
    return new Step(
        row.version(),
        row.changedAt(),
        row.changedBy(),
        row.what(),
        row.reasonCode(),
        fields,
        before);
  }
}
