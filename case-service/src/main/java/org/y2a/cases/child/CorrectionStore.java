package org.y2a.cases.child;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Update;

/** Writes what has changed about a child, and nothing else. */
@ApplicationScoped
class CorrectionStore {
  private final Jdbi jdbi;

  CorrectionStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void write(UUID childId, Map<ChildField, Optional<Object>> changes) {
    jdbi.useHandle(
        h ->
            changes.forEach(
                (field, value) -> {
                  if (field.isList()) {
                    writeList(h, childId, field, (List<?>) value.orElseThrow());
                  } else {
                    writeValue(h, childId, field, value);
                  }
                }));
  }

  private static void writeValue(Handle h, UUID childId, ChildField field, Optional<Object> value) {
    Update update =
        h.createUpdate(
            "update child set %1$s = :value where child_id = :id".formatted(field.column()));
    update.bind("id", childId).bind("value", value.map(CorrectionStore::plain).orElse(null));
    update.execute();
  }

  private static Object plain(Object value) {
    return value instanceof Sex sex ? sex.name() : value;
  }

  private static void writeList(Handle h, UUID childId, ChildField field, List<?> values) {
    h.createUpdate("delete from child_%s where child_id = :id".formatted(table(field)))
        .bind("id", childId)
        .execute();
    if (values.isEmpty()) {
      return;
    }
    PreparedBatch batch = h.prepareBatch(insert(field));
    values.forEach(
        value -> {
          switch (value) {
            case FormerName n ->
                batch
                    .bind("kind", n.kind().name())
                    .bind("given", n.givenName())
                    .bind("family", n.familyName());
            case LookedAfter s ->
                batch.bind("status", s.status()).bind("from", s.from()).bind("until", s.until());
            case Address a ->
                batch
                    .bind("lines", a.lines().toArray(String[]::new))
                    .bind("postcode", a.postcode())
                    .bind("home", a.homeLocalAuthority())
                    .bind("from", a.from())
                    .bind("until", a.until());
            default -> batch.bind("code", value.toString());
          }
          batch.bind("id", childId).add();
        });
    batch.execute();
  }

  private static String table(ChildField field) {
    return switch (field) {
      case FORMER_NAMES -> "former_name";
      case COMMUNICATION_NEEDS -> "communication_need";
      case LOOKED_AFTER -> "looked_after";
      default -> "address";
    };
  }

  private static String insert(ChildField field) {
    return switch (field) {
      case FORMER_NAMES -> "insert into child_former_name values (:id, :kind, :given, :family)";
      case COMMUNICATION_NEEDS -> "insert into child_communication_need values (:id, :code)";
      case LOOKED_AFTER ->
          "insert into child_looked_after values (:id, :status, daterange(:from::date, :until::date, '[]'))";
      default ->
          """
          insert into child_address
          values (:id, :lines, :postcode, :home, daterange(:from::date, :until::date, '[]'))
          """;
    };
  }
}
