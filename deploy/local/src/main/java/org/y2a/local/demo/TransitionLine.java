package org.y2a.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Optional;

/** One line of a list of transitions. */
record TransitionLine(
    String transitionId,
    String caseId,
    String outcome,
    String yos,
    Optional<String> pdu,
    String urgency,
    LocalDate attains18On) {

  static TransitionLine of(JsonNode json) {
    return new TransitionLine(
        json.path("transitionId").asText(),
        json.path("caseId").asText(),
        json.path("outcome").asText(),
        json.path("yos").asText(),
        json.hasNonNull("pdu") ? Optional.of(json.path("pdu").asText()) : Optional.empty(),
        json.path("urgency").asText(),
        LocalDate.parse(json.path("attains18On").asText()));
  }
}
