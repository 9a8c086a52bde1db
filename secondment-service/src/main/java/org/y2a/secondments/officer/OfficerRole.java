package org.y2a.secondments.officer;

/** Probation officer or probation services officer. */
public enum OfficerRole {
  PO,
  PSO
}
