package org.y2a.cases.responsibility;

/** Why an organisation became responsible for a case. */
public enum MoveReason {
  OPENED,
  YOS_MOVE,
  TRANSFER_AT_18
}
