package org.y2a.reporting.figure;

import static java.util.stream.Collectors.joining;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What figures are broken down by. Region, police area and nation are those of the youth offending
 * service; the region is the probation region that works with its police area.
 */
@Schema(
    type = SchemaType.STRING,
    enumeration = {"nation", "region", "police-area", "yos", "pdu", "outcome-rule"})
public enum Breakdown {
  NATION("yos"),
  REGION("yos"),
  POLICE_AREA("yos"),
  YOS("yos"),
  PDU("pdu"),
  OUTCOME_RULE("outcome_rule");

  public static final Set<Breakdown> OF_TRANSFERS = EnumSet.allOf(Breakdown.class);
  public static final Set<Breakdown> OF_SECONDEES = EnumSet.range(NATION, YOS);

  private final String column;

  Breakdown(String column) {
    this.column = column;
  }

  /** The fact that the groups are made from. */
  String column() {
    return column;
  }

  /** As it is written in a request, e.g. {@code police-area}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How a query's text is read. */
  public static Breakdown fromString(String code) {
    return OF_TRANSFERS.stream()
        .filter(b -> b.code().equals(code))
        .findFirst()
        .orElseThrow(IllegalArgumentException::new);
  }

  @Override
  public String toString() {
    return code();
  }

  static String codes(Set<Breakdown> among) {
    return among.stream().map(Breakdown::code).collect(joining(", "));
  }
}
