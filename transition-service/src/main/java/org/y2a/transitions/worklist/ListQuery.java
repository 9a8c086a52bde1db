package org.y2a.transitions.worklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.y2a.kit.security.Organisation;

/** The conditions of a list, each with the value that it needs. */
final class ListQuery {
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new LinkedHashMap<>();

  /** Limits the rows to those of an organisation; a national one sees all. */
  ListQuery visibleTo(Organisation organisation) {
    return switch (organisation.kind()) {
      case YOS -> and("t.yos = :viewer", "viewer", organisation.code());
      case PDU -> and("t.pdu = :viewer", "viewer", organisation.code());
      case REGION -> and("t.region = :viewer", "viewer", organisation.code());
      case NATIONAL -> this;
    };
  }

  ListQuery and(String condition) {
    conditions.add(condition);
    return this;
  }

  ListQuery and(String condition, String name, Object value) {
    values.put(name, value);
    return and(condition);
  }

  ListQuery andIf(String condition, String name, Optional<?> value) {
    value.ifPresent(present -> and(condition, name, present));
    return this;
  }

  ListQuery with(String name, Object value) {
    values.put(name, value);
    return this;
  }

  String where() {
    return conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
  }

  Map<String, Object> values() {
    return values;
  }
}
