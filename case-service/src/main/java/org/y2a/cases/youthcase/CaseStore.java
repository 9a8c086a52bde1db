package org.y2a.cases.youthcase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.y2a.cases.order.OrderStore;
import org.y2a.cases.order.SentenceOrder;

/** Reads and locks cases. */
@ApplicationScoped
public class CaseStore {
  private static final String UNIQUE = "yos_reference_is_unique";

  private final Jdbi jdbi;
  private final OrderStore orders;

  CaseStore(Jdbi jdbi, OrderStore orders) {
    this.jdbi = jdbi;
    this.orders = orders;
  }

  public Optional<YouthCase> find(UUID caseId) {
    return findAll(List.of(caseId)).stream().findFirst();
  }

  /** In the order of their ids; two statements, however many cases. */
  public List<YouthCase> findAll(Collection<UUID> caseIds) {
    UUID[] ids = caseIds.toArray(UUID[]::new);
    List<CaseRow> rows =
        jdbi.withHandle(
            h ->
                h.createQuery(CaseRow.SELECT + " where c.case_id = any(:ids) order by c.case_id")
                    .bind("ids", ids)
                    .mapTo(CaseRow.class)
                    .list());
    Map<UUID, List<SentenceOrder>> ordersOf = orders.ofCases(ids);
    return rows.stream()
        .map(row -> row.with(ordersOf.getOrDefault(row.caseId(), List.of())))
        .toList();
  }

  /** As it stood at an instant; empty before it was recorded. */
  Optional<YouthCase> findAt(UUID caseId, Instant at) {
    return jdbi.withHandle(
            h ->
                h.createQuery(CaseRow.SELECT_AT)
                    .bind("id", caseId)
                    .bind("at", at)
                    .mapTo(CaseRow.class)
                    .findOne())
        .map(row -> row.with(orders.ofCaseAt(caseId, at)));
  }

  /**
   * Waits for other writers of the case and keeps further ones out until the transaction ends. Read
   * in a second statement, so that what those writers did is seen.
   */
  @Transactional(TxType.MANDATORY)
  public Optional<YouthCase> lock(UUID caseId) {
    boolean exists =
        jdbi.withHandle(
            h ->
                h.createQuery("select true from youth_case where case_id = :id for update")
                    .bind("id", caseId)
                    .mapTo(Boolean.class)
                    .findOne()
                    .isPresent());
    return exists ? find(caseId) : Optional.empty();
  }

  public void close(UUID caseId, LocalDate closedOn, ClosureReason reason) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    update youth_case set status = 'CLOSED', closed_on = :on, closure_reason = :reason
                    where case_id = :id
                    """)
                .bind("id", caseId)
                .bind("on", closedOn)
                .bind("reason", reason.name())
                .execute());
  }

  /** Says nothing about who is responsible: that is moved in the same transaction. */
  public void markTransferred(Map<UUID, LocalDate> transferredOn) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    update youth_case c set status = 'TRANSFERRED', transferred_on = t.on_date
                    from unnest(:ids, :dates) as t(case_id, on_date) where c.case_id = t.case_id
                    """)
                .bind("ids", transferredOn.keySet().toArray(UUID[]::new))
                .bind("dates", transferredOn.values().toArray(LocalDate[]::new))
                .execute());
  }

  /** False when the other service has another case under that reference, even since a moment. */
  public boolean giveTo(UUID caseId, String yos, YosReference reference) {
    try {
      return giveToUnlessTaken(caseId, yos, reference);
    } catch (UnableToExecuteStatementException e) {
      if (e.getCause() instanceof SQLException refused && refused.getMessage().contains(UNIQUE)) {
        return false;
      }
      throw e;
    }
  }

  private boolean giveToUnlessTaken(UUID caseId, String yos, YosReference reference) {
    return jdbi.withHandle(
        h ->
            h.createUpdate(
                        """
                        update youth_case c set yos = :yos, yos_reference = :reference
                        where case_id = :id and not exists (
                          select from youth_case other where other.yos = :yos
                            and other.yos_reference = :reference and other.case_id <> :id)
                        """)
                    .bind("id", caseId)
                    .bind("yos", yos)
                    .bind("reference", reference.value())
                    .execute()
                == 1);
  }
}
