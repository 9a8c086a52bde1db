package org.y2a.transitions.journey;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import org.y2a.kit.security.Roles;
import org.y2a.kit.test.TestTokens;

/** Who calls the service in tests. */
final class People {
  private People() {}

  static RequestSpecification caseManager(String yos) {
    return calling(
        TestTokens.of(Roles.CASE_MANAGER)
            .organisation("yos:" + yos)
            .officer("CM-" + yos.toUpperCase(java.util.Locale.ROOT) + "-1"));
  }

  static RequestSpecification manager(String pdu) {
    return calling(
        TestTokens.of(Roles.PROBATION_MANAGER)
            .organisation("pdu:" + pdu)
            .officer("PM-" + pdu + "-1"));
  }

  static RequestSpecification practitioner(String pdu, int number) {
    return calling(
        TestTokens.of(Roles.PROBATION_PRACTITIONER)
            .organisation("pdu:" + pdu)
            .officer("PP-" + pdu + "-" + number));
  }

  static RequestSpecification inspector() {
    return calling(TestTokens.of(Roles.INSPECTOR).organisation("national:y2a"));
  }

  static RequestSpecification inspectorOf(String region) {
    return calling(TestTokens.of(Roles.INSPECTOR).organisation("region:" + region));
  }

  static RequestSpecification integrator() {
    return calling(TestTokens.of(Roles.INTEGRATION).organisation("national:y2a"));
  }

  static RequestSpecification mixed(String role, String organisation) {
    return calling(TestTokens.of(role).organisation(organisation));
  }

  static RequestSpecification platformOps() {
    return calling(TestTokens.of(Roles.PLATFORM_OPS).organisation("national:y2a"));
  }

  static RequestSpecification nobody() {
    return given().contentType("application/json");
  }

  private static RequestSpecification calling(TestTokens token) {
    return nobody().auth().oauth2(token.token());
  }
}
