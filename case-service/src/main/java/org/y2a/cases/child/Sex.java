package org.y2a.cases.child;

/** Sex as recorded by the service. */
public enum Sex {
  FEMALE,
  MALE,
  NOT_KNOWN
}
