package org.y2a.secondments.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jdbi.v3.core.Jdbi;

/** The policies by date. One is in force on every day. */
@ApplicationScoped
public class SecondmentPolicies {

  private final Jdbi jdbi;

  SecondmentPolicies(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  public SecondmentPolicy on(LocalDate date) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select version, cases_per_fte, contract_years from secondment_policy
                    where in_force @> :date
                    """)
                .bind("date", date)
                .mapTo(SecondmentPolicy.class)
                .one());
  }
}
