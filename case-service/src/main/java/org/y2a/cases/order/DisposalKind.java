package org.y2a.cases.order;

/** Where a disposal is served. */
public enum DisposalKind {
  OUT_OF_COURT,
  COMMUNITY,
  CUSTODY
}
