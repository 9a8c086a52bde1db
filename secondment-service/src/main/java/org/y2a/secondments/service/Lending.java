package org.y2a.secondments.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jdbi.v3.core.Jdbi;

/** Which delivery unit has officers in which service. */
@ApplicationScoped
class Lending {

  private final Jdbi jdbi;

  Lending(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  boolean lends(String pdu, String yos, LocalDate on) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select exists (
                      select from contract c join officer_standing s using (officer_id)
                      where c.yos = :yos and c.status <> 'ENDED' and s.home_pdu = :pdu and s.during @> :on)
                    """)
                .bind("yos", yos)
                .bind("pdu", pdu)
                .bind("on", on)
                .mapTo(Boolean.class)
                .one());
  }
}
