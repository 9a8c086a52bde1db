package org.y2a.cases.imports;

import java.util.List;
import java.util.Optional;
import org.y2a.cases.youthcase.OpenCase;
import org.y2a.cases.youthcase.YosReference;
import org.y2a.kit.problem.FieldError;

/** A line that was read; the request is used only where nothing is wrong with it. */
record ImportRow(Line line, Optional<OpenCase> request, List<FieldError> findings) {

  /** What names the case from outside. */
  record Reference(String yos, String value) {}

  static ImportRow sound(Line line, OpenCase request) {
    return new ImportRow(line, Optional.of(request), List.of());
  }

  static ImportRow refused(Line line, Optional<OpenCase> request, List<FieldError> findings) {
    return new ImportRow(line, request, findings);
  }

  static ImportRow refused(Line line, String field, String rule, String message) {
    return refused(line, Optional.empty(), List.of(new FieldError(field, rule, message)));
  }

  ImportRow refusedBy(FieldError finding) {
    return refused(line, request, List.of(finding));
  }

  boolean isSound() {
    return findings.isEmpty();
  }

  OpenCase sound() {
    return request.orElseThrow();
  }

  /** Empty unless it is one: whatever else stands there may be about a child. */
  Optional<Reference> reference() {
    return request
        .filter(r -> r.yos() != null && r.yosReference() != null)
        .filter(r -> findings.stream().noneMatch(f -> f.field().equals("yos")))
        .flatMap(
            r ->
                YosReference.parse(r.yosReference())
                    .map(ref -> new Reference(r.yos(), ref.value())));
  }
}
