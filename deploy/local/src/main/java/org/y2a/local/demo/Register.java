package org.y2a.local.demo;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** The cases of the demonstration by their reference, and by the id that case-service gave them. */
final class Register {
  private final Map<String, KnownCase> byReference = new ConcurrentHashMap<>();
  private final Map<String, String> references = new ConcurrentHashMap<>();

  void add(String yosReference, KnownCase opened) {
    byReference.put(yosReference, opened);
    references.put(opened.caseId(), yosReference);
  }

  Optional<KnownCase> find(String yosReference) {
    return Optional.ofNullable(byReference.get(yosReference));
  }

  Optional<String> referenceOf(String caseId) {
    return Optional.ofNullable(references.get(caseId));
  }

  void change(String yosReference, UnaryOperator<KnownCase> change) {
    byReference.computeIfPresent(yosReference, (reference, known) -> change.apply(known));
  }

  int size() {
    return byReference.size();
  }
}
