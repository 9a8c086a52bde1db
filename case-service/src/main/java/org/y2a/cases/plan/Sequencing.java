package org.y2a.cases.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.y2a.cases.order.SentenceOrder;
import org.y2a.cases.youthcase.YouthCase;
import org.y2a.kit.problem.FieldError;

/** Puts objectives on days and in order: none is due before those that it follows. */
final class Sequencing {
  private final YouthCase youthCase;
  private final List<FieldError> errors = new ArrayList<>();

  private Sequencing(YouthCase youthCase) {
    this.youthCase = youthCase;
  }

  /** What came out: objectives, or everything that keeps them from being ones. */
  record Result(List<Objective> objectives, List<FieldError> errors) {}

  static Result of(List<ObjectiveRequest> requested, YouthCase youthCase) {
    Sequencing sequencing = new Sequencing(youthCase);
    List<Objective> objectives = new ArrayList<>();
    for (int i = 0; i < requested.size(); i++) {
      sequencing.objective(i, requested.get(i)).ifPresent(objectives::add);
    }
    if (sequencing.errors.isEmpty()) {
      objectives.forEach(o -> sequencing.checkOrder(o, objectives));
    }
    return new Result(objectives, sequencing.errors);
  }

  private Optional<Objective> objective(int i, ObjectiveRequest r) {
    return dueOn(i, r)
        .map(
            due ->
                new Objective(
                    i + 1,
                    r.code(),
                    Optional.ofNullable(r.text()),
                    due,
                    Optional.ofNullable(r.orderId()),
                    Optional.ofNullable(r.dueAtShare()),
                    r.follows() == null ? List.of() : List.copyOf(r.follows())));
  }

  private Optional<LocalDate> dueOn(int i, ObjectiveRequest r) {
    if (r.dueAtShare() == null) {
      return Optional.of(r.dueOn());
    }
    Optional<SentenceOrder> order =
        youthCase.order(r.orderId()).filter(found -> found.endsOn().isPresent());
    if (order.isEmpty()) {
      errors.add(
          new FieldError(
              "objectives[" + i + "].orderId", "KNOWN", "Not an order of the case with an end"));
    }
    return order.map(o -> ObjectiveDue.at(r.dueAtShare(), o.startsOn(), o.endsOn().orElseThrow()));
  }

  private void checkOrder(Objective objective, List<Objective> all) {
    boolean tooEarly =
        objective.follows().stream()
            .anyMatch(p -> all.get(p - 1).dueOn().isAfter(objective.dueOn()));
    if (tooEarly) {
      errors.add(
          new FieldError(
              "objectives[" + (objective.position() - 1) + "].dueOn",
              "NOT_BEFORE_THOSE_IT_FOLLOWS",
              "It would be due before an objective that comes before it"));
    }
  }
}
