package org.y2a.cases.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.y2a.kit.database.RecordArguments;

/** Offers of cases between services and what became of them. */
@ApplicationScoped
public class YosTransferStore {
  record Policy(String version, int workingDaysToAnswer) {}

  private final Jdbi jdbi;

  YosTransferStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  Policy policy(LocalDate on) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select version, working_days_to_answer from yos_transfer_policy
                    where in_force @> :on::date
                    """)
                .bind("on", on)
                .mapTo(Policy.class)
                .one());
  }

  /** False while another offer of the case is open. */
  boolean add(YosTransfer offered) {
    return jdbi.withHandle(
        h ->
            h.createUpdate(
                        """
                        insert into yos_transfer (transfer_id, case_id, from_yos, to_yos,
                          home_local_authority, reason, transfer_on, offered_on, answer_by, policy_version)
                        values (:transferId, :caseId, :fromYos, :toYos, :homeLocalAuthority, :reason,
                          :transferOn, :offeredOn, :answerBy, :policyVersion)
                        on conflict (case_id) where state in ('OFFERED', 'ACCEPTED') do nothing
                        """)
                    .bindNamedArgumentFinder(RecordArguments.of(offered))
                    .execute()
                == 1);
  }

  Optional<YosTransfer> find(UUID transferId) {
    return find("select * from yos_transfer where transfer_id = :id", transferId);
  }

  /** After its case has been locked, never before: all writers take the two in this order. */
  YosTransfer lock(UUID transferId) {
    return find("select * from yos_transfer where transfer_id = :id for update", transferId)
        .orElseThrow();
  }

  private Optional<YosTransfer> find(String sql, UUID transferId) {
    return jdbi.withHandle(
        h -> h.createQuery(sql).bind("id", transferId).mapTo(YosTransfer.class).findOne());
  }

  void accept(UUID transferId, LocalDate on, String officerId, String yosReference) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    update yos_transfer set state = 'ACCEPTED', answered_on = :on,
                      officer_id = :officer, yos_reference = :reference::text, version = version + 1
                    where transfer_id = :id
                    """)
                .bind("id", transferId)
                .bind("on", on)
                .bind("officer", officerId)
                .bind("reference", yosReference)
                .execute());
  }

  void refuse(UUID transferId, LocalDate on, String reason) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    update yos_transfer set state = 'REFUSED', answered_on = :on,
                      refusal_reason = :reason, version = version + 1
                    where transfer_id = :id
                    """)
                .bind("id", transferId)
                .bind("on", on)
                .bind("reason", reason)
                .execute());
  }

  void withdraw(UUID transferId, String by, String reason, LocalDate on) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    update yos_transfer set state = 'WITHDRAWN', withdrawn_by = :by,
                      withdrawal_reason = :reason, withdrawn_on = :on, version = version + 1
                    where transfer_id = :id
                    """)
                .bind("id", transferId)
                .bind("by", by)
                .bind("reason", reason)
                .bind("on", on)
                .execute());
  }

  void done(UUID transferId, LocalDate movedOn) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    update yos_transfer set state = 'DONE', moved_on = :on, version = version + 1
                    where transfer_id = :id
                    """)
                .bind("id", transferId)
                .bind("on", movedOn)
                .execute());
  }

  /** Ends an open offer without a move. */
  void end(UUID transferId, YosTransferState state) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    update yos_transfer set state = :state, version = version + 1
                    where transfer_id = :id
                    """)
                .bind("id", transferId)
                .bind("state", state.name())
                .execute());
  }

  /** The case, which is locked, has gone another way. */
  public void overtake(UUID caseId) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    update yos_transfer set state = 'OVERTAKEN', version = version + 1
                    where case_id = :id and state in ('OFFERED', 'ACCEPTED')
                    """)
                .bind("id", caseId)
                .execute());
  }

  /** What the day has to look at: agreed moves, unanswered offers, and those overtaken. */
  List<YosTransfer> due(LocalDate today) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select * from yos_transfer where state = 'ACCEPTED' and transfer_on <= :today
                    union all
                    select * from yos_transfer where state = 'OFFERED' and answer_by < :today
                    union all
                    select t.* from yos_transfer t join youth_case c using (case_id)
                    where (t.state = 'OFFERED' and t.answer_by >= :today
                        or t.state = 'ACCEPTED' and t.transfer_on > :today)
                      and (c.status <> 'OPEN' or c.yos <> t.from_yos)
                    """)
                .bind("today", today)
                .mapTo(YosTransfer.class)
                .list());
  }

  /** Whether another case of the service has the reference already. */
  boolean isTaken(String yosReference, String yos, UUID caseId) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select exists (select from youth_case
                      where yos = :yos and yos_reference = :reference and case_id <> :id)
                    """)
                .bind("yos", yos)
                .bind("reference", yosReference)
                .bind("id", caseId)
                .mapTo(Boolean.class)
                .one());
  }
}
