package org.y2a.cases.youthcase;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.y2a.kit.security.Organisation;

/**
 * Which cases a caller sees: those of their scope, and of the restricted ones among them those that
 * name the caller or that the caller holds, if a reason is given.
 */
public record CaseSight(CaseScope scope, String reader, boolean reasonGiven) {

  /** For a query in which {@code c} is the case; needs {@link #bindings}. */
  public String condition() {
    return scopeCondition() + " and " + unrestricted();
  }

  /** The same for a list of which the scope is another than that of cases. */
  public String unrestricted() {
    return """
        (not exists (select from case_restriction x where x.case_id = c.case_id)
          or :sightReason and (
            exists (select from case_restricted_to t
              where t.case_id = c.case_id and t.officer = :sightReader)
            or exists (select from officer_holding g
              where g.case_id = c.case_id and upper_inf(g.during) and g.officer_id = :sightReader)))
        """;
  }

  public Map<String, Object> bindings() {
    Map<String, Object> bindings = new HashMap<>();
    organisation().ifPresent(code -> bindings.put("sightScope", code));
    bindings.put("sightReader", reader);
    bindings.put("sightReason", reasonGiven);
    return bindings;
  }

  private String scopeCondition() {
    return switch (scope) {
      case CaseScope.Everywhere() -> "true";
      case CaseScope.OfService(String yos) -> "c.yos = :sightScope";
      case CaseScope.OfDeliveryUnit(String pdu) ->
          """
          exists (select from responsibility r where r.case_id = c.case_id
            and upper_inf(r.during) and r.organisation = :sightScope)""";
      case CaseScope.Nowhere() -> "false";
    };
  }

  private Optional<String> organisation() {
    return switch (scope) {
      case CaseScope.OfService(String yos) -> Optional.of(yos);
      case CaseScope.OfDeliveryUnit(String pdu) -> Optional.of(Organisation.pdu(pdu).toString());
      case CaseScope.Everywhere(), CaseScope.Nowhere() -> Optional.empty();
    };
  }
}
