package org.y2a.contracts;

/** Likelihood of reoffending, from the lowest up. */
public enum ReoffendingLikelihood {
  LOW,
  MEDIUM,
  HIGH
}
