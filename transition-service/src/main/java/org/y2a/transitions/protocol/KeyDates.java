package org.y2a.transitions.protocol;

import java.time.LocalDate;
import java.util.Optional;
import org.y2a.kit.time.Age;

/**
 * The dates that the limits of a protocol are counted from.
 *
 * @param planningStart the age at which planning starts, or the day the case opened if later
 * @param transferAgeOn the birthday of transfer
 * @param agreedHandover a day that both sides agreed instead of the birthday
 */
public record KeyDates(
    LocalDate bornOn,
    LocalDate planningStart,
    LocalDate transferAgeOn,
    Optional<LocalDate> agreedHandover) {

  public static KeyDates of(Protocol protocol, LocalDate bornOn, LocalDate caseOpenedOn) {
    LocalDate planningAge = protocol.limit(MilestoneCode.PLANNING_STARTED).after(bornOn);
    return new KeyDates(
        bornOn,
        later(planningAge, caseOpenedOn),
        Age.attainedOn(bornOn, protocol.transferAge()),
        Optional.empty());
  }

  public KeyDates withAgreedHandover(Optional<LocalDate> agreed) {
    return new KeyDates(bornOn, planningStart, transferAgeOn, agreed);
  }

  LocalDate notBeforeTheStart(LocalDate date) {
    return later(date, planningStart);
  }

  LocalDate handover() {
    return notBeforeTheStart(agreedHandover.orElse(transferAgeOn));
  }

  LocalDate of(Limit.Anchor anchor) {
    return switch (anchor) {
      case BIRTH -> bornOn;
      case PLANNING_START -> planningStart;
      case TRANSFER_AGE -> transferAgeOn;
      case HANDOVER -> handover();
    };
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
