package org.y2a.kit.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Locale;
import java.util.Objects;

/** Bean Validation's findings in the words of a problem response. */
public final class Violations {

  private Violations() {}

  public static FieldError asFieldError(ConstraintViolation<?> violation, String field) {
    var rule = violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    return new FieldError(field, constant(rule), violation.getMessage());
  }

  /** As people write it: {@code orders[1].endsOn}, {@code lines[0]}. */
  public static String path(ConstraintViolation<?> violation) {
    var path = new StringBuilder();
    for (var node : violation.getPropertyPath()) {
      if (node.isInIterable()) {
        path.append('[').append(place(node)).append(']');
      }
      if (node.getName() != null && node.getKind() != ElementKind.CONTAINER_ELEMENT) {
        path.append(path.isEmpty() ? "" : ".").append(node.getName());
      }
    }
    return path.toString();
  }

  private static Object place(Path.Node node) {
    return node.getIndex() == null
        ? Objects.requireNonNullElse(node.getKey(), "")
        : node.getIndex();
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
