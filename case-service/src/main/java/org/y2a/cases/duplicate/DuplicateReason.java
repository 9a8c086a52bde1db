package org.y2a.cases.duplicate;

/** What makes two records look like one child's, or like two children's. */
public enum DuplicateReason {
  SAME_PNC_ID,
  SAME_CRO_NUMBER,
  SAME_CRN,
  SAME_PRISON_NUMBER,
  OTHER_PNC_ID,
  SAME_DATE_OF_BIRTH,
  DAY_AND_MONTH_SWAPPED,
  SAME_FAMILY_NAME,
  FAMILY_NAME_ALIKE,
  FAMILY_NAME_SOUNDS_ALIKE,
  SAME_GIVEN_NAME,
  GIVEN_NAME_ALIKE,
  NAMES_SWAPPED,
  SAME_ADDRESS
}
