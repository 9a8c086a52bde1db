package org.y2a.cases.reason;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.time.BusinessClock;

/** The codes by which people give their reasons; rows, so that a new one is no release. */
@ApplicationScoped
public class CodedReasons {
  private final Jdbi jdbi;
  private final BusinessClock clock;

  CodedReasons(Jdbi jdbi, BusinessClock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /** A 400 on {@code field} that tells the codes in use, when the code is none of them. */
  public void require(ReasonPurpose purpose, String code, String field) {
    List<String> codes = inUse(purpose);
    if (!codes.contains(code)) {
      throw Problem.invalid(new FieldError(field, "KNOWN", "One of " + String.join(", ", codes)));
    }
  }

  public List<String> inUse(ReasonPurpose purpose) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select code from coded_reason
                    where purpose = :purpose and in_force @> :today::date order by code
                    """)
                .bind("purpose", purpose.name())
                .bind("today", clock.today())
                .mapTo(String.class)
                .list());
  }
}
