package org.y2a.kit.problem;

import jakarta.validation.ConstraintViolation;
import java.util.Locale;

/** Bean Validation's findings in the words of a problem response. */
public final class Violations {

  private Violations() {}

  public static FieldError asFieldError(ConstraintViolation<?> violation, String field) {
    var rule = violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    return new FieldError(field, constant(rule), violation.getMessage());
  }

  static String lastNode(ConstraintViolation<?> violation) {
    String last = "";
    for (var node : violation.getPropertyPath()) {
      last = node.getName();
    }
    return last;
  }

  private static String constant(String camelCase) {
    return camelCase.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }
}
