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
  private static final String PLANNING = "PLANNING";
  private static final String OFFERED = "HANDOVER_OFFERED";
  private static final String ACCEPTED = "HANDOVER_ACCEPTED";

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

  boolean hasSameAims(TransitionView other) {
    return outcome.equals(other.outcome) && pdu.equals(other.pdu);
  }

  /** Whether, as far as is known, the step is still to be taken and can be. */
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

  /** How the transition looks when the step has been taken. */
  TransitionView after(Step step) {
    return switch (step) {
      case START_PLANNING,
          NAME_SECONDEE,
          DECIDE_JOINTLY,
          ACKNOWLEDGE_PACK,
          HOLD_FIRST_APPOINTMENT,
          REVIEW ->
          with(stage, practitionerId, step.milestone());
      case NAME_PRACTITIONER -> with(stage, pdu.map(People::practitionerId), step.milestone());
      case OFFER_HANDOVER, OFFER_HANDOVER_AGAIN -> with(OFFERED, practitionerId, "");
      case REFUSE_HANDOVER -> with(PLANNING, practitionerId, "");
      case ACCEPT_HANDOVER -> with(ACCEPTED, practitionerId, step.milestone());
    };
  }

  private boolean isOpenFor(Step step) {
    return due.containsKey(step.milestone()) && !completed.contains(step.milestone());
  }

  private boolean isAccepted() {
    return stage.equals(ACCEPTED) || stage.equals("TRANSFERRED");
  }

  private boolean isBeforeAcceptance() {
    return stage.equals(PLANNING) || stage.equals(OFFERED);
  }

  private TransitionView with(String newStage, Optional<String> named, String milestone) {
    Set<String> nowCompleted = new HashSet<>(completed);
    nowCompleted.add(milestone);
    return new TransitionView(
        transitionId,
        caseId,
        yos,
        newStage,
        outcome,
        attains18On,
        pdu,
        named,
        due,
        Set.copyOf(nowCompleted));
  }

  private static Optional<String> text(JsonNode json) {
    return json.isTextual() ? Optional.of(json.asText()) : Optional.empty();
  }
}
