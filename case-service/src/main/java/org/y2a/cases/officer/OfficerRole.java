package org.y2a.cases.officer;

/** In which capacity a named officer holds a case. */
public enum OfficerRole {
  CASE_MANAGER,
  SECONDEE,
  PRACTITIONER
}
