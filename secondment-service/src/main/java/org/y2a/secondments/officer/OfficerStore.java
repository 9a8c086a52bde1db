package org.y2a.secondments.officer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Officers and what they were when. */
@ApplicationScoped
public class OfficerStore {

  private record Row(String officerId, OfficerRole role, int band, String homePdu, long version) {
    Officer officer() {
      return new Officer(officerId, new Standing(role, band, homePdu), version);
    }
  }

  private static final String OFFICER =
      """
      select o.officer_id, s.role, s.band, s.home_pdu, o.version
      from officer o join officer_standing s on s.officer_id = o.officer_id and s.during @> :on
      """;

  private final Jdbi jdbi;

  OfficerStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Whether the officer is new; waits for others who register the same officer. */
  boolean enter(String officerId) {
    return jdbi.withHandle(
        h ->
            h.createUpdate("insert into officer (officer_id) values (:id) on conflict do nothing")
                    .bind("id", officerId)
                    .execute()
                == 1);
  }

  /** The officer, locked until the transaction ends: their contracts are agreed one at a time. */
  public Optional<Officer> lock(String officerId, LocalDate on) {
    return find(OFFICER + " where o.officer_id = :id for update of o", officerId, on);
  }

  Optional<Officer> find(String officerId, LocalDate on) {
    return find(OFFICER + " where o.officer_id = :id", officerId, on);
  }

  /** Officers who work or are to work in a service, in the order of their identifiers. */
  List<Officer> inService(String yos, LocalDate on, String after, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    OFFICER
                        + """
                         where o.officer_id > :after and o.officer_id in (
                           select officer_id from contract where yos = :yos and status <> 'ENDED')
                        order by o.officer_id limit :limit
                        """)
                .bind("yos", yos)
                .bind("on", on)
                .bind("after", after)
                .bind("limit", limit)
                .mapTo(Row.class)
                .map(Row::officer)
                .list());
  }

  /** Services in which the officer works, is to work or has worked. */
  List<String> servicesOf(String officerId) {
    return jdbi.withHandle(
        h ->
            h.createQuery("select distinct yos from contract where officer_id = :id")
                .bind("id", officerId)
                .mapTo(String.class)
                .list());
  }

  /** The officer is this from the date on; what they were before stays known. */
  void stand(String officerId, Standing standing, LocalDate from) {
    jdbi.useHandle(
        h -> {
          h.createUpdate(
                  """
                  delete from officer_standing where officer_id = :id and lower(during) = :from
                  """)
              .bind("id", officerId)
              .bind("from", from)
              .execute();
          h.createUpdate(
                  """
                  update officer_standing set during = daterange(lower(during), :from)
                  where officer_id = :id and during @> :from
                  """)
              .bind("id", officerId)
              .bind("from", from)
              .execute();
          h.createUpdate(
                  """
                  insert into officer_standing (officer_id, role, band, home_pdu, during)
                  values (:id, :role, :band, :homePdu, daterange(:from, null))
                  """)
              .bind("id", officerId)
              .bind("role", standing.role())
              .bind("band", standing.band())
              .bind("homePdu", standing.homePdu())
              .bind("from", from)
              .execute();
        });
  }

  void store(Officer officer) {
    jdbi.useHandle(
        h ->
            h.createUpdate("update officer set version = :version where officer_id = :id")
                .bind("version", officer.version())
                .bind("id", officer.officerId())
                .execute());
  }

  private Optional<Officer> find(String sql, String officerId, LocalDate on) {
    return jdbi.withHandle(
        h ->
            h.createQuery(sql)
                .bind("id", officerId)
                .bind("on", on)
                .mapTo(Row.class)
                .map(Row::officer)
                .findOne());
  }
}
