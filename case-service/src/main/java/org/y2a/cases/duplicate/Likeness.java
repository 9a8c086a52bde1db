package org.y2a.cases.duplicate;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * How two records compare.
 *
 * @param familyAlike how alike the family names are, 0 to 1
 * @param givenAlike the same of the given names, 0 when one is missing
 * @param soundsAlike whether the family names differ and sound the same
 * @param swapped whether each one's given name is the other's family name
 */
record Likeness(
    Identifiers one,
    Identifiers other,
    LocalDate oneBorn,
    LocalDate otherBorn,
    double familyAlike,
    double givenAlike,
    boolean soundsAlike,
    boolean swapped,
    boolean sameAddress) {
  /** Numbers that belong to one person only. */
  record Identifiers(
      Optional<String> pncId,
      Optional<String> croNumber,
      Optional<String> crn,
      Optional<String> prisonNumber) {}

  private static final double SAME = 0.999;
  private static final double ALIKE = 0.45;

  Set<DuplicateReason> reasons() {
    Set<DuplicateReason> found = EnumSet.noneOf(DuplicateReason.class);
    addIf(same(one.pncId(), other.pncId()), DuplicateReason.SAME_PNC_ID, found);
    addIf(same(one.croNumber(), other.croNumber()), DuplicateReason.SAME_CRO_NUMBER, found);
    addIf(same(one.crn(), other.crn()), DuplicateReason.SAME_CRN, found);
    addIf(
        same(one.prisonNumber(), other.prisonNumber()), DuplicateReason.SAME_PRISON_NUMBER, found);
    addIf(
        one.pncId().isPresent() && other.pncId().isPresent() && !one.pncId().equals(other.pncId()),
        DuplicateReason.OTHER_PNC_ID,
        found);
    addIf(oneBorn.equals(otherBorn), DuplicateReason.SAME_DATE_OF_BIRTH, found);
    addIf(
        swappedDayAndMonth(oneBorn).filter(otherBorn::equals).isPresent(),
        DuplicateReason.DAY_AND_MONTH_SWAPPED,
        found);
    addNames(found);
    addIf(sameAddress, DuplicateReason.SAME_ADDRESS, found);
    return found;
  }

  private void addNames(Set<DuplicateReason> found) {
    if (familyAlike >= SAME) {
      found.add(DuplicateReason.SAME_FAMILY_NAME);
    } else {
      addIf(familyAlike >= ALIKE, DuplicateReason.FAMILY_NAME_ALIKE, found);
      addIf(soundsAlike, DuplicateReason.FAMILY_NAME_SOUNDS_ALIKE, found);
      addIf(swapped, DuplicateReason.NAMES_SWAPPED, found);
    }
    if (givenAlike >= SAME) {
      found.add(DuplicateReason.SAME_GIVEN_NAME);
    } else {
      addIf(givenAlike >= ALIKE, DuplicateReason.GIVEN_NAME_ALIKE, found);
    }
  }

  /** The date with its day read as month and its month as day; empty when that is no other date. */
  static Optional<LocalDate> swappedDayAndMonth(LocalDate date) {
    return date.getDayOfMonth() <= 12 && date.getDayOfMonth() != date.getMonthValue()
        ? Optional.of(LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue()))
        : Optional.empty();
  }

  private static boolean same(Optional<String> a, Optional<String> b) {
    return a.isPresent() && a.equals(b);
  }

  private static void addIf(boolean so, DuplicateReason reason, Set<DuplicateReason> found) {
    if (so) {
      found.add(reason);
    }
  }

  @Override
  public String toString() {
    return "Likeness[withheld]";
  }
}
