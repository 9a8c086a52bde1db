package org.y2a.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Counts facts: one statement for each question, whatever its breakdown. */
@ApplicationScoped
class FigureStore {
  /** Domain: a full-time secondee holds 25 cases. */
  private static final int CASES_PER_FTE = 25;

  private static final String SUMMED =
      """
      select <key> as key, measure, part, sum(amount) as amount
      from told
      where (:yos::text is null or yos = :yos) <narrowed>
      group by 1, 2, 3
      """;

  private final Jdbi jdbi;
  private final String transfers = SqlFiles.read("transfers.sql");
  private final String secondees = SqlFiles.read("secondee-caseloads.sql");

  FigureStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  List<Tally> transfers(Question question, Scope scope, LocalDate today) {
    return jdbi.withHandle(
        h ->
            h.createQuery(transfers + SUMMED)
                .define("key", question.by().column())
                .define("narrowed", "and (:pdu::text is null or pdu = :pdu)")
                .bind("from", question.period().from())
                .bind("to", question.period().to())
                .bind("today", today)
                .bind("yos", scope.yos())
                .bind("pdu", scope.pdu())
                .mapTo(Tally.class)
                .list());
  }

  List<Tally> secondees(Question question, Scope scope) {
    return jdbi.withHandle(
        h ->
            h.createQuery(secondees + SUMMED)
                .define("key", question.by().column())
                .define("narrowed", "")
                .bind("on", question.period().from())
                .bind("casesPerFte", CASES_PER_FTE)
                .bind("yos", scope.yos())
                .mapTo(Tally.class)
                .list());
  }
}
