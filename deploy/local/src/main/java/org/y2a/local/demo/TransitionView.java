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
    String yos,
    String stage,
    String outcome,
    LocalDate attains18On,
    Optional<String> pdu,
    Optional<String> practitionerId,
    Optional<LocalDate> transferOn,
    Map<String, LocalDate> due,
    Set<String> completed) {
  private static final String PLANNING = "PLANNING";
  private static final String OFFERED = "HANDOVER_OFFERED";
  private static final Set<String> ACCEPTED = Set.of("HANDOVER_ACCEPTED", "TRANSFERRED");

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
        json.path("yos").asText(),
        json.path("stage").asText(),
        json.path("outcome").asText(),
        LocalDate.parse(json.path("attains18On").asText()),
        text(json.path("allocation").path("pdu")),
        text(json.path("practitioner").path("practitionerId")),
        text(json.path("handover").path("transferOn")).map(LocalDate::parse),
        Map.copyOf(due),
        Set.copyOf(completed));
  }

  Optional<LocalDate> due(Step step) {
    return Optional.ofNullable(due.get(step.milestone()));
  }

  boolean hasAims(String otherOutcome, Optional<String> otherPdu) {
    return outcome.equals(otherOutcome) && pdu.equals(otherPdu);
  }

  /** Whether the step is still to be taken and can be. */
  boolean allows(Step step) {
    return switch (step) {
      case START_PLANNING, NAME_SECONDEE, DECIDE_JOINTLY -> isOpenFor(step);
      case NAME_PRACTITIONER -> isBeforeAcceptance() && pdu.isPresent() && practitionerId.isEmpty();
      case ACKNOWLEDGE_PACK -> practitionerId.isPresent() && isOpenFor(step);
      case OFFER_HANDOVER, OFFER_HANDOVER_AGAIN -> stage.equals(PLANNING) && pdu.isPresent();
      case REFUSE_HANDOVER, ACCEPT_HANDOVER -> stage.equals(OFFERED) && practitionerId.isPresent();
      case HOLD_FIRST_APPOINTMENT, REVIEW -> isAccepted() && isOpenFor(step);
    };
  }

  boolean isAccepted() {
    return ACCEPTED.contains(stage);
  }

  private boolean isOpenFor(Step step) {
    return due.containsKey(step.milestone()) && !completed.contains(step.milestone());
  }

  private boolean isBeforeAcceptance() {
    return stage.equals(PLANNING) || stage.equals(OFFERED);
  }

  private static Optional<String> text(JsonNode json) {
    return json.isTextual() ? Optional.of(json.asText()) : Optional.empty();
  }
}
