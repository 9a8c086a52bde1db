package org.y2a.cases.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.y2a.contracts.transitions.HandoverAccepted;
import org.y2a.kit.database.RecordArguments;

/** Accepted handovers and what became of them. */
@ApplicationScoped
public class HandoverStore {
  private static final String DUE =
      "h.state = 'PENDING' and h.transfer_on <= :today and c.status = 'OPEN'";

  private final Jdbi jdbi;

  HandoverStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * Keeps an acceptance until its day. False for a repeated one, one already done, and while
   * another transition's handover of the case waits.
   */
  boolean accept(HandoverAccepted accepted) {
    return jdbi.withHandle(
        h ->
            h.createUpdate(
                        """
                        insert into accepted_handover as h
                          (transition_id, case_id, pdu, practitioner_id, accepted_on, transfer_on, state)
                        select :transitionId, :caseId, :pdu, :practitionerId, :acceptedOn, :transferOn,
                          'PENDING'
                        where not exists (
                          select from accepted_handover other where other.case_id = :caseId
                            and other.state = 'PENDING' and other.transition_id <> :transitionId)
                        on conflict (transition_id) do update
                          set pdu = excluded.pdu, practitioner_id = excluded.practitioner_id,
                            accepted_on = excluded.accepted_on, transfer_on = excluded.transfer_on,
                            state = 'PENDING'
                          where h.state = 'DROPPED'
                        """)
                    .bindNamedArgumentFinder(RecordArguments.of(accepted))
                    .execute()
                == 1);
  }

  /** Due handovers of open cases that nobody else has locked; their cases are locked. */
  List<PendingHandover> lockFree(LocalDate today, int batch) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select h.transition_id, h.case_id, h.pdu, h.practitioner_id, h.accepted_on, h.transfer_on
                    from accepted_handover h join youth_case c using (case_id) where %s
                    order by h.transfer_on, h.case_id limit :batch for update of c skip locked
                    """
                        .formatted(DUE))
                .bind("today", today)
                .bind("batch", batch)
                .mapTo(PendingHandover.class)
                .list());
  }

  List<UUID> stillDue(LocalDate today) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select h.case_id from accepted_handover h join youth_case c using (case_id) where %s
                    order by h.transfer_on, h.case_id
                    """
                        .formatted(DUE))
                .bind("today", today)
                .mapTo(UUID.class)
                .list());
  }

  /** Of a case that is locked already. */
  List<PendingHandover> dueOf(UUID caseId, LocalDate today) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select h.transition_id, h.case_id, h.pdu, h.practitioner_id, h.accepted_on, h.transfer_on
                    from accepted_handover h join youth_case c using (case_id)
                    where h.case_id = :id and %s
                    """
                        .formatted(DUE))
                .bind("id", caseId)
                .bind("today", today)
                .mapTo(PendingHandover.class)
                .list());
  }

  void done(Collection<PendingHandover> handovers) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    "update accepted_handover set state = 'DONE' where transition_id = any(:ids)")
                .bind(
                    "ids",
                    handovers.stream().map(PendingHandover::transitionId).toArray(UUID[]::new))
                .execute());
  }

  /** The case will not be handed over as accepted; an accepted handover that is done stays. */
  public void dropPending(UUID caseId) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    update accepted_handover set state = 'DROPPED'
                    where case_id = :id and state = 'PENDING'
                    """)
                .bind("id", caseId)
                .execute());
  }

  void dropTransition(UUID transitionId) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    update accepted_handover set state = 'DROPPED'
                    where transition_id = :id and state = 'PENDING'
                    """)
                .bind("id", transitionId)
                .execute());
  }
}
