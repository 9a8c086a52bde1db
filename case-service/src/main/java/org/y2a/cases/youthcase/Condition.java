package org.y2a.cases.youthcase;

import java.util.Map;

/** A condition in SQL with the values that it names. */
record Condition(String sql, Map<String, Object> values) {
  static Condition of(String sql, String name, Object value) {
    return new Condition(sql, Map.of(name, value));
  }
}
