package org.y2a.local.demo;

import java.util.Locale;

/** The users in whose names the demonstration acts, and the officers that they are. */
final class People {
  /** Brings in what was recorded elsewhere before the start, moves the clock and looks on. */
  static final String SIMULATOR = "simulator";

  static final String SECONDMENT_MANAGER = "secondment-manager";

  private People() {}

  static String caseManager(String yos) {
    return "case-manager." + yos;
  }

  static String secondee(String yos) {
    return "secondee." + yos;
  }

  static String yosManager(String yos) {
    return "yos-manager." + yos;
  }

  static String practitioner(String pdu) {
    return "practitioner." + pdu.toLowerCase(Locale.ROOT);
  }

  static String probationManager(String pdu) {
    return "probation-manager." + pdu.toLowerCase(Locale.ROOT);
  }

  static String secondeeId(String yos) {
    return "SEC-" + yos.toUpperCase(Locale.ROOT) + "-1";
  }

  static String practitionerId(String pdu) {
    return "PP-" + pdu + "-1";
  }
}
