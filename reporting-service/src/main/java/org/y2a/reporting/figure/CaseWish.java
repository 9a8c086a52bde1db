package org.y2a.reporting.figure;

import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which cases of a figure are asked for, as {@code counted} says it. */
@Schema(
    type = SchemaType.STRING,
    enumeration = {"true", "false", "excluded"})
public enum CaseWish {
  TRUE("part = 'COUNTED'"),
  FALSE("part = 'NOT_COUNTED'"),
  EXCLUDED("part not in ('COUNTED', 'NOT_COUNTED')");

  private final String condition;

  CaseWish(String condition) {
    this.condition = condition;
  }

  /** How a query's text is read. */
  public static CaseWish fromString(String code) {
    return Arrays.stream(values())
        .filter(w -> w.toString().equals(code))
        .findFirst()
        .orElseThrow(IllegalArgumentException::new);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  String condition() {
    return condition;
  }
}
