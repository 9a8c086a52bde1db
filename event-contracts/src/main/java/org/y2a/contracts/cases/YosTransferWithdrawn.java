package org.y2a.contracts.cases;

import static org.y2a.contracts.Fields.identifier;
import static org.y2a.contracts.Fields.required;

import java.time.LocalDate;
import java.util.UUID;
import org.y2a.contracts.EventType;
import org.y2a.contracts.Topic;

/**
 * One of the services has taken a transfer back before it took hold; the offering service goes on
 * being responsible.
 */
@EventType(value = "youth-case.yos-transfer.withdrawn.v1", topic = Topic.CASES)
public record YosTransferWithdrawn(
    UUID caseId,
    UUID transferId,
    String fromYos,
    String toYos,
    LocalDate withdrawnOn,
    String withdrawnBy,
    String reason)
    implements CaseEvent {

  public YosTransferWithdrawn {
    required("caseId", caseId);
    required("transferId", transferId);
    identifier("fromYos", fromYos);
    identifier("toYos", toYos);
    required("withdrawnOn", withdrawnOn);
    identifier("withdrawnBy", withdrawnBy);
    identifier("reason", reason);
  }
}
