package org.y2a.cases.code;

/** A list of codes; which codes it has is data. */
public enum CodeDomain {
  ETHNICITY,
  GENDER,
  LANGUAGE,
  COMMUNICATION_NEED,
  LOOKED_AFTER,
  CORRECTION_REASON,
  MERGE_REASON,
  ERASURE_REASON,
  RESTRICTION_REASON,
  ACCESS_REASON
}
