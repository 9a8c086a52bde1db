package org.y2a.cases.contact;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.y2a.cases.code.CodeFamily;
import org.y2a.cases.code.CodeLists;
import org.y2a.cases.responsibility.BusinessDays;
import org.y2a.kit.rest.CheckedRequest;
import org.y2a.kit.rest.Checks;

/** What callers send about contacts. */
public interface ContactRequests {

  /** An appointment; with an outcome when it has been already. */
  record PlannedAppointment(
      @NotNull Instant plannedAt,
      @NotNull @Schema(examples = "OFFICE") String kind,
      @Schema(examples = "ATTENDED") String outcome)
      implements CheckedRequest {
    @Override
    public void check(Checks checks) {
      CodeLists.check(checks, "kind", CodeFamily.APPOINTMENT_KIND, kind);
      CodeLists.check(checks, "outcome", CodeFamily.APPOINTMENT_OUTCOME, outcome);
      near(checks, "plannedAt", plannedAt);
    }
  }

  /** What became of an appointment. */
  record AppointmentOutcome(@NotNull @Schema(examples = "ATTENDED") String outcome)
      implements CheckedRequest {
    @Override
    public void check(Checks checks) {
      CodeLists.check(checks, "outcome", CodeFamily.APPOINTMENT_OUTCOME, outcome);
    }
  }

  /** A time in which the child is or was missing. */
  record Missing(@NotNull Instant missingFrom, Instant foundAt) implements CheckedRequest {
    @Override
    public void check(Checks checks) {
      past(checks, "missingFrom", missingFrom);
      past(checks, "foundAt", foundAt);
      checks.that(
          foundAt == null || missingFrom == null || foundAt.isAfter(missingFrom),
          "foundAt",
          "AFTER_START",
          "The child is found after going missing");
    }
  }

  /** The end of a missing episode. */
  record Found(@NotNull Instant foundAt) implements CheckedRequest {
    @Override
    public void check(Checks checks) {
      past(checks, "foundAt", foundAt);
    }
  }

  /** A step of enforcement that was taken. */
  record EnforcementTaken(@NotNull EnforcementStep step, @NotNull LocalDate takenOn)
      implements CheckedRequest {
    @Override
    public void check(Checks checks) {
      checks.that(
          takenOn == null || !takenOn.isAfter(checks.today()),
          "takenOn",
          "NOT_IN_FUTURE",
          "A step can be recorded once it was taken");
    }
  }

  private static void past(Checks checks, String field, Instant at) {
    checks.that(
        at == null || at.isBefore(BusinessDays.startOf(checks.today().plusDays(1))),
        field,
        "NOT_IN_FUTURE",
        "It can be recorded once it has happened");
    near(checks, field, at);
  }

  private static void near(Checks checks, String field, Instant at) {
    checks.that(
        at == null
            || (at.isAfter(BusinessDays.startOf(checks.today().minusYears(20)))
                && at.isBefore(BusinessDays.startOf(checks.today().plusYears(5)))),
        field,
        "NEAR",
        "Within the last twenty or the next five years");
  }
}
