package org.y2a.cases.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jdbi.v3.core.Jdbi;

/** The rule of what transfers at 18, with its rows as they are on a day. */
@ApplicationScoped
public class DisposalsAt18 {
  private final Jdbi jdbi;
  private final Disposals disposals;

  DisposalsAt18(Jdbi jdbi, Disposals disposals) {
    this.jdbi = jdbi;
    this.disposals = disposals;
  }

  public TransferAt18 rule(LocalDate on) {
    return new TransferAt18(disposals.types(), shortRemainderMonths(on));
  }

  private int shortRemainderMonths(LocalDate on) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select short_remainder_months from transfer_at_18_policy
                    where in_force @> :on::date
                    """)
                .bind("on", on)
                .mapTo(Integer.class)
                .one());
  }
}
