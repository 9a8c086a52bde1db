package org.y2a.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Lists the cases that a figure is made of. */
@ApplicationScoped
class CaseStore {
  private static final String LISTED =
      """
      select case_id, yos, pdu, part, due_on, done_on, amount
      from told
      where measure = :measure and <wish> and (case_id::text, coalesce(yos, '')) > (:afterCase, :afterYos)
      order by case_id::text, coalesce(yos, '')
      limit :limit
      """;

  private final Jdbi jdbi;
  private final String transfers = SqlFiles.read("transfers.sql");

  /** The place of a case in the list: a case can have days in several services. */
  record After(String caseId, String yos) {}

  CaseStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  List<CaseTold> list(
      Period period, LocalDate today, String measure, CaseWish wish, After after, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(transfers + LISTED)
                .define("wish", wish.condition())
                .bind("from", period.from())
                .bind("to", period.to())
                .bind("today", today)
                .bind("measure", measure)
                .bind("afterCase", after.caseId())
                .bind("afterYos", after.yos())
                .bind("limit", limit)
                .mapTo(CaseTold.class)
                .list());
  }
}
