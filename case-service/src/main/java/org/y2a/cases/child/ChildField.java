package org.y2a.cases.child;

/** What is held about a child, by the code under which its correction is said and kept. */
public enum ChildField {
  GIVEN_NAME,
  FAMILY_NAME,
  DATE_OF_BIRTH,
  SEX,
  GENDER,
  ETHNICITY,
  FIRST_LANGUAGE,
  INTERPRETER_NEEDED,
  PNC_ID,
  CRO_NUMBER,
  CRN,
  PRISON_NUMBER,
  FORMER_NAMES,
  COMMUNICATION_NEEDS,
  LOOKED_AFTER,
  ADDRESSES,
  HOME_LOCAL_AUTHORITY;

  /** The column of the child's row, for what is one value. */
  String column() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  boolean isList() {
    return switch (this) {
      case FORMER_NAMES, COMMUNICATION_NEEDS, LOOKED_AFTER, ADDRESSES -> true;
      default -> false;
    };
  }

  /** Whether nothing at all may be known of it. */
  public boolean isOptional() {
    return switch (this) {
      case FAMILY_NAME, DATE_OF_BIRTH, SEX, ADDRESSES, HOME_LOCAL_AUTHORITY -> false;
      default -> true;
    };
  }
}
