package org.y2a.contracts;

/** Where a disposal is served. */
public enum DisposalKind {
  OUT_OF_COURT,
  COMMUNITY,
  CUSTODY
}
