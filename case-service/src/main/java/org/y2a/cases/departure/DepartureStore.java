package org.y2a.cases.departure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Officers who leave, and the cases that they hold until then. */
@ApplicationScoped
class DepartureStore {
  private final Jdbi jdbi;

  DepartureStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  List<String> servicesOf(String officerId) {
    return jdbi.withHandle(
        h ->
            h.createQuery("select distinct yos from officer where officer_id = :id order by yos")
                .bind("id", officerId)
                .mapTo(String.class)
                .list());
  }

  void record(String officerId, Departure departure, String yos, String by, Instant at) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    insert into officer_departure (officer_id, yos, last_day, recorded_at, recorded_by)
                    values (:id, :yos, :lastDay, :at, :by)
                    on conflict (officer_id, yos) do nothing
                    """)
                .bind("id", officerId)
                .bind("yos", yos)
                .bind("lastDay", departure.lastDay())
                .bind("at", at)
                .bind("by", by)
                .execute());
  }

  /** Open cases of the service that the officer holds; locked, in the order of their ids. */
  List<UUID> lockHeld(String officerId, String yos) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select c.case_id from youth_case c join officer_holding h using (case_id)
                    where h.officer_id = :id and upper_inf(h.during) and c.yos = :yos
                      and c.status = 'OPEN'
                    order by c.case_id for update of c
                    """)
                .bind("id", officerId)
                .bind("yos", yos)
                .mapTo(UUID.class)
                .list());
  }
}
