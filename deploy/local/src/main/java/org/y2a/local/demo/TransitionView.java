package org.y2a.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A transition as its service shows it.
 *
 * @param due by milestone code
 * @param completed codes of the milestones that are completed
 */
record TransitionView(
    String transitionId,
    String caseId,
    String yos,
    String stage,
    String outcome,
    LocalDate attains18On,
    Optional<String> pdu,
    Optional<String> practitionerId,
    Map<String, LocalDate> due,
    Set<String> completed) {

  static TransitionView of(JsonNode json) {
    Map<String, LocalDate> due = new HashMap<>();
    Set<String> completed = new HashSet<>();
    for (var milestone : json.path("milestones")) {
      var code = milestone.path("code").asText();
      due.put(code, LocalDate.parse(milestone.path("dueOn").asText()));
      if (milestone.hasNonNull("completedOn")) {
        completed.add(code);
      }
    }
    return new TransitionView(
        json.path("transitionId").asText(),
        json.path("caseId").asText(),
        json.path("yos").asText(),
        json.path("stage").asText(),
        json.path("outcome").asText(),
        LocalDate.parse(json.path("attains18On").asText()),
        text(json.path("pdu")),
        text(json.path("practitionerId")),
        Map.copyOf(due),
        Set.copyOf(completed));
  }

  Optional<LocalDate> due(Step step) {
    return Optional.ofNullable(due.get(step.milestone()));
  }

  private static Optional<String> text(JsonNode json) {
    return json.isTextual() ? Optional.of(json.asText()) : Optional.empty();
  }
}
