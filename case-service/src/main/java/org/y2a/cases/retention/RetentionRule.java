package org.y2a.cases.retention;

/** What in a child's record sets how long it is kept. */
public enum RetentionRule {
  OUT_OF_COURT,
  COMMUNITY,
  CUSTODY,
  MAPPA,
  NO_ORDER
}
