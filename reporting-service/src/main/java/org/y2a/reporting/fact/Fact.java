package org.y2a.reporting.fact;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What one event tells about one row: the columns that it knows. The others stay as they are,
 * whether the row is there already or begins with this.
 */
record Fact(String table, String key, SequencedMap<String, Object> told, Map<String, Keep> kept) {

  /** Which value stays when the row has one. */
  private enum Keep {
    LATEST,
    FIRST
  }

  static Fact of(String table, String key, Object id) {
    var fact = new Fact(table, key, new LinkedHashMap<>(), new LinkedHashMap<>());
    fact.told.put(key, id);
    return fact;
  }

  /** The value replaces what was known; null says that there is none any more. */
  Fact with(String column, Object value) {
    return tell(column, value, Keep.LATEST);
  }

  /** The value stands only when none was known. */
  Fact first(String column, Object value) {
    return tell(column, value, Keep.FIRST);
  }

  String upsert() {
    return "insert into %s as known (%s) values (%s) on conflict (%s) do update set %s"
        .formatted(table, each(c -> c), each(c -> ":" + c), key, changes());
  }

  private Fact tell(String column, Object value, Keep keep) {
    told.put(column, value);
    kept.put(column, keep);
    return this;
  }

  private String each(Function<String, String> form) {
    return told.keySet().stream().map(form).collect(Collectors.joining(", "));
  }

  private String changes() {
    return kept.entrySet().stream()
        .map(e -> e.getKey() + " = " + kept(e.getKey(), e.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String kept(String column, Keep keep) {
    return switch (keep) {
      case LATEST -> "excluded." + column;
      case FIRST -> "coalesce(known.%1$s, excluded.%1$s)".formatted(column);
    };
  }
}
