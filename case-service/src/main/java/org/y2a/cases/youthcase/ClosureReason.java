package org.y2a.cases.youthcase;

/** Why a service closed a case. */
public enum ClosureReason {
  COMPLETED,
  REVOKED,
  DIED,
  OTHER
}
