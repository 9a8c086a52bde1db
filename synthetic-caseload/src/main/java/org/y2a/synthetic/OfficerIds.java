package org.y2a.synthetic;

import java.util.Locale;

/** Ids of made-up staff, for example {@code CM-ESSEX-1}. */
final class OfficerIds {
  private OfficerIds() {}

  static String caseManager(String yos, int number) {
    return id("CM", yos, number);
  }

  static String secondee(String yos, int number) {
    return id("SEC", yos, number);
  }

  static String yosManager(String yos) {
    return id("YM", yos, 1);
  }

  static String practitioner(String pdu, int number) {
    return id("PP", pdu, number);
  }

  static String probationManager(String pdu) {
    return id("PM", pdu, 1);
  }

  private static String id(String prefix, String organisation, int number) {
    return prefix + "-" + organisation.toUpperCase(Locale.ROOT) + "-" + number;
  }
}
