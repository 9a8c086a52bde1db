package org.y2a.cases.child;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.y2a.kit.time.Age;

/** A child in the youth justice system: aged 10 to 17 when a case opens. */
public record Child(
    UUID childId,
    PersonName name,
    LocalDate dateOfBirth,
    Sex sex,
    Optional<String> ethnicity,
    Optional<PncId> pncId,
    String homeLocalAuthority) {
  private static final int AGE_OF_CRIMINAL_RESPONSIBILITY = 10;
  private static final int ADULT = 18;

  /** Whether a person born on that date is a child whose case can open on the day. */
  public static boolean canHaveCaseOpened(LocalDate dateOfBirth, LocalDate on) {
    return !on.isBefore(Age.attainedOn(dateOfBirth, AGE_OF_CRIMINAL_RESPONSIBILITY))
        && on.isBefore(Age.attainedOn(dateOfBirth, ADULT));
  }

  @Override
  public String toString() {
    return "Child[" + childId + "]";
  }
}
