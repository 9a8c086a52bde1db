package org.y2a.contracts.cases;

import static org.y2a.contracts.Fields.identifier;
import static org.y2a.contracts.Fields.required;

import java.time.LocalDate;
import java.util.UUID;
import org.y2a.contracts.EventType;
import org.y2a.contracts.Topic;

/**
 * The receiving service has refused an offered case; the offering service goes on being
 * responsible.
 */
@EventType(value = "youth-case.yos-transfer.refused.v1", topic = Topic.CASES)
public record YosTransferRefused(
    UUID caseId, UUID transferId, String fromYos, String toYos, LocalDate refusedOn, String reason)
    implements CaseEvent {

  public YosTransferRefused {
    required("caseId", caseId);
    required("transferId", transferId);
    identifier("fromYos", fromYos);
    identifier("toYos", toYos);
    required("refusedOn", refusedOn);
    identifier("reason", reason);
  }
}
