package org.y2a.cases.transfer;

/**
 * OFFERED and ACCEPTED are open; DONE is a move. REFUSED by the receiving service, WITHDRAWN by the
 * offering one, or by either once accepted, EXPIRED without an answer, OVERTAKEN by the case's own
 * course.
 */
public enum YosTransferState {
  OFFERED,
  ACCEPTED,
  DONE,
  REFUSED,
  WITHDRAWN,
  EXPIRED,
  OVERTAKEN
}
