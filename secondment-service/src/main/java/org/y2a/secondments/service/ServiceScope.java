package org.y2a.secondments.service;

import java.util.Set;
import org.y2a.kit.security.Caller;
import org.y2a.kit.security.Organisation;
import org.y2a.kit.security.Roles;

/** Whose secondments a caller works with; all others do not exist for them. */
public sealed interface ServiceScope {

  record Everywhere() implements ServiceScope {}

  record OfService(String yos) implements ServiceScope {}

  record OfDeliveryUnit(String pdu) implements ServiceScope {}

  record Nowhere() implements ServiceScope {}

  Set<String> NATIONAL =
      Set.of(Roles.SECONDMENT_MANAGER, Roles.INSPECTOR, Roles.YJB_ANALYST, Roles.INTEGRATION);
  Set<String> YOUTH_SIDE = Set.of(Roles.YOS_MANAGER, Roles.SECONDEE);
  Set<String> PROBATION_SIDE = Set.of(Roles.PROBATION_MANAGER);

  static ServiceScope of(Caller caller) {
    Organisation organisation = caller.organisation();
    return switch (organisation.kind()) {
      case NATIONAL -> hasAny(caller, NATIONAL) ? new Everywhere() : new Nowhere();
      case YOS -> hasAny(caller, YOUTH_SIDE) ? new OfService(organisation.code()) : new Nowhere();
      case PDU ->
          hasAny(caller, PROBATION_SIDE) ? new OfDeliveryUnit(organisation.code()) : new Nowhere();
      case REGION -> new Nowhere();
    };
  }

  private static boolean hasAny(Caller caller, Set<String> roles) {
    return caller.roles().stream().anyMatch(roles::contains);
  }
}
