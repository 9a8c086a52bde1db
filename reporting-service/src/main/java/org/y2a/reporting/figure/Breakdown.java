package org.y2a.reporting.figure;

import static java.util.stream.Collectors.joining;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What figures are broken down by. Region, police area and nation are those of the youth offending
 * service; the region is the probation region that works with its police area.
 */
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

  static Optional<Breakdown> find(String code, Set<Breakdown> among) {
    return among.stream().filter(b -> b.code().equals(code)).findFirst();
  }

  static String codes(Set<Breakdown> among) {
    return among.stream().map(Breakdown::code).collect(joining(", "));
  }
}
