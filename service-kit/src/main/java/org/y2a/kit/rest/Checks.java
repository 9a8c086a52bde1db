package org.y2a.kit.rest;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;

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

  public void required(Object value, String field) {
    that(value != null, field, "REQUIRED", "Is required");
  }

  /** Holds when either day is absent. */
  public void notBefore(LocalDate date, LocalDate limit, String field, String message) {
    var kept = date == null || limit == null || !date.isBefore(limit);
    that(kept, field, "NOT_BEFORE", message);
  }

  /** Holds when either day is absent. */
  public void notAfter(LocalDate date, LocalDate limit, String field, String message) {
    var kept = date == null || limit == null || !date.isAfter(limit);
    that(kept, field, "NOT_AFTER", message);
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

  /** A 400 with all findings, if there are any. */
  public void requireSound() {
    if (!findings.isEmpty()) {
      throw Problem.invalid(findings());
    }
  }

  void add(FieldError finding) {
    findings.putIfAbsent(finding.field(), finding);
  }

  List<FieldError> findings() {
    return List.copyOf(findings.values());
  }
}
