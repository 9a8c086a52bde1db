package org.y2a.reporting.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Which cases of a figure are asked for, as {@code counted} says it. */
enum CaseWish {
  TRUE("part = 'COUNTED'"),
  FALSE("part = 'NOT_COUNTED'"),
  EXCLUDED("part not in ('COUNTED', 'NOT_COUNTED')");

  private final String condition;

  CaseWish(String condition) {
    this.condition = condition;
  }

  static List<String> codes() {
    return Arrays.stream(values()).map(CaseWish::code).toList();
  }

  static CaseWish of(String code) {
    return Arrays.stream(values()).filter(w -> w.code().equals(code)).findFirst().orElseThrow();
  }

  String condition() {
    return condition;
  }

  private String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
