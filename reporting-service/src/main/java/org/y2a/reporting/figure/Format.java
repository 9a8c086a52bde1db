package org.y2a.reporting.figure;

import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In what figures are written. */
@Schema(
    type = SchemaType.STRING,
    enumeration = {"json", "csv"})
public enum Format {
  JSON,
  CSV;

  /** How a query's text is read. */
  public static Format fromString(String code) {
    return Arrays.stream(values())
        .filter(f -> f.toString().equals(code))
        .findFirst()
        .orElseThrow(IllegalArgumentException::new);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
