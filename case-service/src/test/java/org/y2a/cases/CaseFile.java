package org.y2a.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A request to open a case, valid unless a test spoils it. */
public final class CaseFile {
  private final Map<String, Object> child = new LinkedHashMap<>();
  private final Map<String, Object> body = new LinkedHashMap<>();
  private final List<Map<String, Object>> orders = new ArrayList<>();

  private CaseFile(LocalDate bornOn, LocalDate openedOn) {
    child.put("givenName", "Robin");
    child.put("familyName", "Example");
    child.put("dateOfBirth", bornOn);
    child.put("sex", "FEMALE");
    child.put("homeLocalAuthority", "E10000012");
    body.put("yos", "essex");
    body.put("yosReference", "T-" + UUID.randomUUID());
    body.put("child", child);
    body.put("openedOn", openedOn);
    body.put("orders", orders);
    order("YRO", openedOn, openedOn.plusYears(2));
  }

  /** Of a child born on the day, opened on the other. */
  public static CaseFile of(LocalDate bornOn, LocalDate openedOn) {
    return new CaseFile(bornOn, openedOn);
  }

  /** Of a child of fifteen, opened today: nothing is due for years. */
  public static CaseFile ofFifteenYearOld(LocalDate today) {
    return of(today.minusYears(15).minusDays(40), today);
  }

  public CaseFile with(String field, Object value) {
    body.put(field, value);
    return this;
  }

  public CaseFile without(String field) {
    body.remove(field);
    return this;
  }

  public CaseFile withChild(String field, Object value) {
    child.put(field, value);
    return this;
  }

  public CaseFile withoutChild(String field) {
    child.remove(field);
    return this;
  }

  public CaseFile order(String type, LocalDate startsOn, LocalDate endsOn) {
    Map<String, Object> order = new LinkedHashMap<>();
    order.put("type", type);
    order.put("startsOn", startsOn);
    order.put("endsOn", endsOn);
    order.put("requirementsCompleted", false);
    orders.add(order);
    return this;
  }

  public CaseFile withoutOrders() {
    orders.clear();
    return this;
  }

  public CaseFile assessment(LocalDate completedOn, String rosh) {
    return with("assessment", assessmentBody(completedOn, rosh));
  }

  public static Map<String, Object> assessmentBody(LocalDate completedOn, String rosh) {
    return new LinkedHashMap<>(
        Map.of(
            "completedOn",
            completedOn,
            "rosh",
            rosh,
            "safetyAndWellbeing",
            "MEDIUM",
            "likelihoodOfReoffending",
            "LOW"));
  }

  public String reference() {
    return (String) body.get("yosReference");
  }

  public Map<String, Object> body() {
    return body;
  }
}
