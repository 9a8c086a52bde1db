package org.y2a.cases.youthcase;

import java.util.Set;
import org.y2a.kit.security.Caller;
import org.y2a.kit.security.Organisation;
import org.y2a.kit.security.Roles;

/** Whose children's records a caller works with; all others do not exist for them. */
public sealed interface CaseScope {
  record Everywhere() implements CaseScope {}

  record OfService(String yos) implements CaseScope {}

  record OfDeliveryUnit(String pdu) implements CaseScope {}

  record Nowhere() implements CaseScope {}

  Set<String> YOUTH_SIDE =
      Set.of(Roles.CASE_MANAGER, Roles.SECONDEE, Roles.YOS_MANAGER, Roles.VICTIM_LIAISON);
  Set<String> PROBATION_SIDE = Set.of(Roles.PROBATION_PRACTITIONER, Roles.PROBATION_MANAGER);

  static CaseScope of(Caller caller) {
    boolean system = caller.has(Roles.INTEGRATION);
    Organisation organisation = caller.organisation();
    return switch (organisation.kind()) {
      case NATIONAL -> caller.has(Roles.INTEGRATION_CASES) ? new Everywhere() : new Nowhere();
      case YOS ->
          system || hasAny(caller, YOUTH_SIDE) ? new OfService(organisation.code()) : new Nowhere();
      case PDU ->
          hasAny(caller, PROBATION_SIDE) ? new OfDeliveryUnit(organisation.code()) : new Nowhere();
      case REGION -> new Nowhere();
    };
  }

  default boolean covers(YouthCase youthCase) {
    return switch (this) {
      case Everywhere() -> true;
      case OfService(String yos) -> coversService(youthCase.yos());
      case OfDeliveryUnit(String pdu) ->
          youthCase
              .responsible()
              .filter(r -> r.organisation().equals(Organisation.pdu(pdu)))
              .isPresent();
      case Nowhere() -> false;
    };
  }

  /** Whether the caller may act for a service. */
  default boolean coversService(String service) {
    return switch (this) {
      case Everywhere() -> true;
      case OfService(String yos) -> yos.equals(service);
      case OfDeliveryUnit(String pdu) -> false;
      case Nowhere() -> false;
    };
  }

  private static boolean hasAny(Caller caller, Set<String> roles) {
    return caller.roles().stream().anyMatch(roles::contains);
  }
}
