package org.y2a.cases.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.y2a.contracts.directory.CoverageCorrected;
import org.y2a.directory.Coverage;
import org.y2a.directory.ProbationDeliveryUnit;
import org.y2a.kit.audit.AccessAudit;
import org.y2a.kit.outbox.Outbox;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.security.CurrentCaller;
import org.y2a.kit.time.BusinessClock;

/** An operator says which probation delivery unit covers an authority from a day on. */
@ApplicationScoped
public class CoverageCorrections {
  private final ServiceDirectory directory;
  private final CoverageCorrectionStore store;
  private final Outbox outbox;
  private final AccessAudit audit;
  private final CurrentCaller caller;
  private final BusinessClock clock;

  CoverageCorrections(
      ServiceDirectory directory,
      CoverageCorrectionStore store,
      Outbox outbox,
      AccessAudit audit,
      CurrentCaller caller,
      BusinessClock clock) {
    this.directory = directory;
    this.store = store;
    this.outbox = outbox;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  public Coverage correct(String gss, String pdu, LocalDate validFrom, String reason) {
    if (directory.published().localAuthority(gss, validFrom).isEmpty()) {
      throw Problem.notFound();
    }
    ProbationDeliveryUnit unit =
        directory
            .published()
            .probationDeliveryUnit(pdu, validFrom)
            .filter(found -> !found.functional())
            .orElseThrow(
                () ->
                    Problem.invalid(
                        new FieldError("pdu", "KNOWN", "Not a unit that covers an area that day")));
    Coverage correction = Coverage.correction(gss, unit.code(), unit.region(), validFrom);
    store.put(correction, reason, caller.get().subject(), clock.now());
    outbox.publish(new CoverageCorrected(gss, unit.code(), unit.region(), validFrom));
    audit.changed("coverage", gss, "CORRECTED");
    return correction;
  }
}
