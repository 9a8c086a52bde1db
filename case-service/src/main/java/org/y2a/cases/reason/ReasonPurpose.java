package org.y2a.cases.reason;

/** What a coded reason is a reason for. */
public enum ReasonPurpose {
  ALLOCATION,
  OVER_CAPACITY,
  YOS_TRANSFER,
  YOS_TRANSFER_REFUSAL,
  YOS_TRANSFER_WITHDRAWAL
}
