package org.y2a.contracts;

/** The nation whose protocol applies. */
public enum Nation {
  ENGLAND,
  WALES
}
