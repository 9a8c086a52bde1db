package org.y2a.cases.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.y2a.cases.order.TransferAt18.DisposalAt18;

/** The rule of what transfers at 18, with its rows as they are now. */
@ApplicationScoped
public class DisposalsAt18 {
  private record Row(
      String code,
      boolean stays,
      Integer shortRemainderMonths,
      LocalDate validFrom,
      LocalDate validTo) {
    DisposalAt18 disposal() {
      return new DisposalAt18(
          code,
          stays,
          Optional.ofNullable(shortRemainderMonths),
          Optional.ofNullable(validFrom),
          Optional.ofNullable(validTo));
    }
  }

  private final Jdbi jdbi;
  private final Disposals disposals;

  DisposalsAt18(Jdbi jdbi, Disposals disposals) {
    this.jdbi = jdbi;
    this.disposals = disposals;
  }

  public TransferAt18 rule() {
    return new TransferAt18(disposals.types(), exceptions());
  }

  private List<DisposalAt18> exceptions() {
    return jdbi.withHandle(
        h ->
            h
                .createQuery(
                    """
                    select code, stays, short_remainder_months, lower(in_force) as valid_from,
                      upper(in_force) - 1 as valid_to
                    from disposal_at_18 order by code, in_force
                    """)
                .mapTo(Row.class)
                .stream()
                .map(Row::disposal)
                .toList());
  }
}
