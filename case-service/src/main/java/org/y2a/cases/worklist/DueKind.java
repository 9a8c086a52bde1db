package org.y2a.cases.worklist;

/** What falls due in a case. */
public enum DueKind {
  TRANSFER_PLANNING,
  EIGHTEENTH_BIRTHDAY,
  ORDER_ENDS,
  YOS_TRANSFER_TO_ANSWER,
  YOS_TRANSFER_AGREED
}
