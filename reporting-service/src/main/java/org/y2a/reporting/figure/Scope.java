package org.y2a.reporting.figure;

import static org.y2a.kit.security.Organisation.Kind.NATIONAL;
import static org.y2a.kit.security.Organisation.Kind.PDU;
import static org.y2a.kit.security.Organisation.Kind.YOS;

import java.util.Arrays;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.security.Caller;
import org.y2a.kit.security.Roles;

/**
 * Whose cases a caller's figures are made of.
 *
 * @param yos the only service, or null for all
 * @param pdu the only unit, or null for all
 */
record Scope(String yos, String pdu) {

  private static final Scope EVERYONE = new Scope(null, null);

  static Scope of(Caller caller) {
    var organisation = caller.organisation();
    if (caller.isOf(NATIONAL)
        && hasAny(caller, Roles.YJB_ANALYST, Roles.INSPECTOR, Roles.SECONDMENT_MANAGER)) {
      return EVERYONE;
    }
    if (caller.isOf(YOS) && hasAny(caller, Roles.YOS_MANAGER, Roles.CASE_MANAGER)) {
      return new Scope(organisation.code(), null);
    }
    if (caller.isOf(PDU) && hasAny(caller, Roles.PROBATION_MANAGER, Roles.PROBATION_PRACTITIONER)) {
      return new Scope(null, organisation.code());
    }
    throw refused();
  }

  void requireNational() {
    if (!equals(EVERYONE)) {
      throw refused();
    }
  }

  String text() {
    if (yos != null) {
      return "yos:" + yos;
    }
    return pdu != null ? "pdu:" + pdu : "national";
  }

  private static Problem refused() {
    return Problem.forbidden("Your role and organisation together do not allow this");
  }

  private static boolean hasAny(Caller caller, String... roles) {
    return Arrays.stream(roles).anyMatch(caller::has);
  }
}
