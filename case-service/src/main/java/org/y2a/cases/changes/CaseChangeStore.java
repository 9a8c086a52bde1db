package org.y2a.cases.changes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.y2a.cases.youthcase.CaseScope;
import org.y2a.cases.youthcase.CaseSight;

/**
 * The feed's rows. A row is numbered after its commit, one numbering at a time, so that whatever
 * commits late gets a later position and changes of one case keep their order.
 */
@ApplicationScoped
class CaseChangeStore {
  private static final long NUMBERING_LOCK = 0x59_32_41_0C; // any that no other lock here uses

  record Row(long position, UUID caseId, String what, long version, Instant changedAt) {
    CaseChangeNotice notice() {
      return new CaseChangeNotice(caseId, what, version, changedAt);
    }
  }

  private final Jdbi jdbi;

  CaseChangeStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * Gives up to as many committed rows their position. The lock is taken in a statement of its own:
   * the next one then sees what the numbering before it did.
   *
   * @return how many
   */
  @Transactional(TxType.REQUIRES_NEW)
  public int number(int most) {
    return jdbi.withHandle(
        h -> {
          h.execute("select pg_advisory_xact_lock(?)", NUMBERING_LOCK);
          return h.createUpdate(
                  """
                  with ordered as materialized (
                    select id, nextval('case_change_position_sequence') as position from (
                      select id from case_change where position is null order by id limit :most) as n
                  )
                  update case_change c set position = ordered.position from ordered
                  where c.id = ordered.id and c.position is null
                  """)
              .bind("most", most)
              .execute();
        });
  }

  /**
   * What a caller may see after a position, in order; a case that moved away is not in scope now.
   */
  List<Row> after(long position, CaseSight sight, int limit) {
    return switch (sight.scope()) {
      case CaseScope.Everywhere() -> read("c.what <> 'MOVED_AWAY'", "", sight, position, limit);
      case CaseScope.OfService(String yos) -> read("c.yos = :of", yos, sight, position, limit);
      case CaseScope.OfDeliveryUnit(String pdu) -> read("c.pdu = :of", pdu, sight, position, limit);
      case CaseScope.Nowhere() -> List.of();
    };
  }

  /** The last position given. */
  long last() {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    "select coalesce(max(position), 0) from case_change where position is not null")
                .mapTo(Long.class)
                .one());
  }

  private List<Row> read(String visible, String of, CaseSight sight, long position, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select position, case_id, what, version, changed_at from case_change c
                    where position > :position and %s and :of::text is not null and %s
                    order by position limit :limit
                    """
                        .formatted(visible, sight.unrestricted()))
                .bindMap(sight.bindings())
                .bind("position", position)
                .bind("of", of)
                .bind("limit", limit)
                .mapTo(Row.class)
                .list());
  }
}
