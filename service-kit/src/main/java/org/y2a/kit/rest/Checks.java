package org.y2a.kit.rest;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.y2a.kit.problem.FieldError;

/** Collects everything that is wrong with one request; the first finding on a field stands. */
public final class Checks {

  private final Map<String, FieldError> findings;
  private final String prefix;
  private final Supplier<LocalDate> clock;

  public Checks(Supplier<LocalDate> clock) {
    this(new LinkedHashMap<>(), "", clock);
  }

  private Checks(Map<String, FieldError> findings, String prefix, Supplier<LocalDate> clock) {
    this.findings = findings;
    this.prefix = prefix;
    this.clock = clock;
  }

  public void that(boolean ok, String field, String rule, String message) {
    if (!ok) {
      add(new FieldError(prefix + field, rule, message));
    }
  }

  /**
   * The same checks for a part of the request, e.g. {@code at("order")} or {@code at("orders[2]")}.
   */
  public Checks at(String part) {
    return new Checks(findings, prefix + part + ".", clock);
  }

  /** The business date. */
  public LocalDate today() {
    return clock.get();
  }

  void add(FieldError finding) {
    findings.putIfAbsent(finding.field(), finding);
  }

  List<FieldError> findings() {
    return List.copyOf(findings.values());
  }
}
