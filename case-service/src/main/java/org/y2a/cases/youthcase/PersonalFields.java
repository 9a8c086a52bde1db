package org.y2a.cases.youthcase;

import java.util.Collection;
import java.util.List;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;

/** What is about a child and therefore has no place in an address, which ends up in logs. */
final class PersonalFields {
  private static final List<String> NAMES =
      List.of("givenName", "familyName", "dateOfBirth", "pncId");

  private PersonalFields() {}

  static void refuseIn(Collection<String> parameters) {
    List<FieldError> found =
        NAMES.stream()
            .filter(parameters::contains)
            .map(
                name ->
                    new FieldError(
                        name, "NOT_IN_ADDRESS", "Send it in the body of POST /v1/case-searches"))
            .toList();
    if (!found.isEmpty()) {
      throw Problem.invalid(found);
    }
  }
}
