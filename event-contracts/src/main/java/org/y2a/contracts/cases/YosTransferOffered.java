package org.y2a.contracts.cases;

import static org.y2a.contracts.Fields.identifier;
import static org.y2a.contracts.Fields.required;

import java.time.LocalDate;
import java.util.UUID;
import org.y2a.contracts.EventType;
import org.y2a.contracts.Topic;

/**
 * A youth offending service offers a case to another one, which may accept it until {@code
 * answerBy}. The offering service stays responsible meanwhile.
 */
@EventType(value = "youth-case.yos-transfer.offered.v1", topic = Topic.CASES)
public record YosTransferOffered(
    UUID caseId,
    UUID transferId,
    String fromYos,
    String toYos,
    LocalDate offeredOn,
    LocalDate transferOn,
    LocalDate answerBy,
    String reason)
    implements CaseEvent {

  public YosTransferOffered {
    required("caseId", caseId);
    required("transferId", transferId);
    identifier("fromYos", fromYos);
    identifier("toYos", toYos);
    required("offeredOn", offeredOn);
    required("transferOn", transferOn);
    required("answerBy", answerBy);
    identifier("reason", reason);
  }
}
