package org.y2a.contracts;

/** What becomes of a case when its child turns 18. */
public enum Outcome {
  TRANSFER,
  RETAIN,
  NOT_APPLICABLE
}
