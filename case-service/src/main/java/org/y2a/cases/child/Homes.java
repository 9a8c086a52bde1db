package org.y2a.cases.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.y2a.contracts.CodedReason;
import org.y2a.contracts.cases.PersonCorrected;
import org.y2a.kit.outbox.Outbox;
import org.y2a.kit.time.BusinessClock;

/** Where children live, when a case's move to another service says so. */
@ApplicationScoped
public class Homes {
  private static final String MOVE =
      """
      with gone as (
        delete from child_address where child_id = :id and lower(during) >= :on
      ), left_behind as (
        update child_address set during = daterange(lower(during), :on)
        where child_id = :id and lower(during) < :on and during && daterange(:on, null)
        returning child_id
      )
      update child set home_local_authority = :home where child_id = :id
      """;

  private final Jdbi jdbi;
  private final ChildStore children;
  private final ChildHistory history;
  private final Outbox outbox;

  Homes(Jdbi jdbi, ChildStore children, ChildHistory history, Outbox outbox) {
    this.jdbi = jdbi;
    this.children = children;
    this.history = history;
    this.outbox = outbox;
  }

  /**
   * The child of a locked case has moved to another local authority; the address there is not known
   * yet. The child's other cases hear of it; the stream of this one says so by its move.
   */
  @Transactional(TxType.MANDATORY)
  public void move(UUID caseId, UUID childId, String home, LocalDate on, String by, Instant now) {
    children.lock(List.of(childId));
    KeptChild before = children.find(childId).orElseThrow();
    if (before.record().homeLocalAuthority().equals(home)) {
      return;
    }
    jdbi.useHandle(
        h -> {
          h.createUpdate(MOVE).bind("id", childId).bind("on", on).bind("home", home).execute();
          h.createUpdate(
                  """
                  insert into child_address (child_id, lines, home_local_authority, during)
                  values (:id, '{}', :home, daterange(:on, null))
                  """)
              .bind("id", childId)
              .bind("on", on)
              .bind("home", home)
              .execute();
        });
    history.record(
        before,
        "MOVED_HOME",
        Optional.empty(),
        List.of(ChildField.ADDRESSES, ChildField.HOME_LOCAL_AUTHORITY),
        by,
        now);
    LocalDate today = LocalDate.ofInstant(now, BusinessClock.LONDON);
    outbox.publishAll(
        children.casesOf(List.of(childId)).stream()
            .filter(other -> !other.equals(caseId))
            .map(other -> moved(other, childId, today, home))
            .toList());
  }

  private static PersonCorrected moved(UUID caseId, UUID childId, LocalDate on, String home) {
    return new PersonCorrected(
        caseId,
        childId,
        on,
        List.of(new CodedReason(ChildField.HOME_LOCAL_AUTHORITY.name())),
        null,
        home);
  }
}
