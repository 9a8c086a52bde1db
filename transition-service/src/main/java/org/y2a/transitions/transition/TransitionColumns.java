package org.y2a.transitions.transition;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** The statements that write a whole {@link TransitionRow}; its components name the columns. */
final class TransitionColumns {
  private static final Set<String> JSON = Set.of("orders", "risk");

  static final String INSERT =
      "insert into transition (%s) values (%s) on conflict (case_id) do nothing"
          .formatted(each(component -> column(component)), each(component -> parameter(component)));

  static final String UPDATE =
      "update transition set %s where id = :id"
          .formatted(each(component -> column(component) + " = " + parameter(component)));

  private TransitionColumns() {}

  private static String each(Function<String, String> text) {
    return Arrays.stream(TransitionRow.class.getRecordComponents())
        .map(RecordComponent::getName)
        .map(text)
        .collect(joining(", "));
  }

  private static String parameter(String component) {
    return ":" + component + (JSON.contains(component) ? "::jsonb" : "");
  }

  private static String column(String component) {
    return component.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }
}
