package org.y2a.transitions.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;

/** Reads the values of a query string and gathers all that are wrong. */
final class QueryParameters {
  private final List<FieldError> errors = new ArrayList<>();

  <T> Optional<T> read(String name, String value, Function<String, T> reader, String expected) {
    if (value == null || value.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(reader.apply(value));
    } catch (RuntimeException unreadable) {
      errors.add(new FieldError(name, "WRONG_TYPE", "Must be " + expected));
      return Optional.empty();
    }
  }

  void requireAllReadable() {
    if (!errors.isEmpty()) {
      throw Problem.invalid(errors);
    }
  }
}
