package org.y2a.cases.code;

/** The lists of codes that change with law and practice. */
public enum CodeList {
  REQUIREMENT_TYPE,
  BREACH_OUTCOME,
  REVOCATION_REASON,
  OFFENCE_CATEGORY,
  ESTABLISHMENT
}
