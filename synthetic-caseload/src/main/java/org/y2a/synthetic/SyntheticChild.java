package org.y2a.synthetic;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A made-up child whose name says so.
 *
 * @param ethnicity self-defined code on the categories of the 2021 census, for example {@code W1}
 * @param pncId canonical, with a valid check letter and a serial far above those in use
 * @param homeLocalAuthority GSS code
 */
public record SyntheticChild(
    String givenName,
    String familyName,
    LocalDate dateOfBirth,
    Sex sex,
    String ethnicity,
    Optional<String> pncId,
    String homeLocalAuthority) {

  public enum Sex {
    FEMALE,
    MALE,
    NOT_KNOWN
  }

  public LocalDate eighteenthBirthday() {
    return Birthday.attains(18, dateOfBirth);
  }

  SyntheticChild withoutPncId() {
    return new SyntheticChild(
        givenName, familyName, dateOfBirth, sex, ethnicity, Optional.empty(), homeLocalAuthority);
  }
}
