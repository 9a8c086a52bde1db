package org.y2a.cases.officer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.y2a.contracts.secondments.ContractActivated;
import org.y2a.contracts.secondments.ContractEnded;
import org.y2a.kit.database.RecordArguments;

/** The officers whom the services can name: their case managers, and secondees by contract. */
@ApplicationScoped
public class OfficerStore {
  private final Jdbi jdbi;

  OfficerStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** The officer in the capacity in which the service knows them. */
  public Optional<NamedOfficer> named(String officerId, String yos) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select officer_id, role from officer
                    where officer_id = :id and yos = :yos order by role limit 1
                    """)
                .bind("id", officerId)
                .bind("yos", yos)
                .mapTo(NamedOfficer.class)
                .findOne());
  }

  /** Each in the capacity in which the service knows them; in one statement. */
  KnownOfficers known(List<KnownOfficers.Post> wanted) {
    return KnownOfficers.of(
        jdbi.withHandle(
            h ->
                h.createQuery(
                        """
                        select distinct on (officer_id, yos) officer_id, yos, role
                        from unnest(:ids, :services) as w(officer_id, yos)
                        join officer using (officer_id, yos) order by officer_id, yos, role
                        """)
                    .bind(
                        "ids",
                        wanted.stream().map(KnownOfficers.Post::officerId).toArray(String[]::new))
                    .bind(
                        "services",
                        wanted.stream().map(KnownOfficers.Post::yos).toArray(String[]::new))
                    .mapTo(Officer.class)
                    .list()));
  }

  public List<Officer> of(String yos) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    "select officer_id, yos, role from officer where yos = :yos order by officer_id")
                .bind("yos", yos)
                .mapTo(Officer.class)
                .list());
  }

  /** The service of a case manager, locked until the transaction ends. */
  Optional<String> lockServiceOfCaseManager(String officerId) {
    return jdbi.withHandle(
        h ->
            h.createQuery("select yos from case_manager where officer_id = :id for update")
                .bind("id", officerId)
                .mapTo(String.class)
                .findOne());
  }

  boolean holdsCases(String officerId) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select exists (select from officer_holding
                      where officer_id = :id and upper_inf(during))
                    """)
                .bind("id", officerId)
                .mapTo(Boolean.class)
                .one());
  }

  void putCaseManager(String officerId, String yos) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    insert into case_manager (officer_id, yos) values (:id, :yos)
                    on conflict (officer_id) do update set yos = excluded.yos
                    """)
                .bind("id", officerId)
                .bind("yos", yos)
                .execute());
  }

  void activate(ContractActivated contract) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    insert into secondment (contract_id, officer_id, yos, starts_on, ends_on, fte)
                    values (:contractId, :officerId, :yos, :startsOn, :endsOn, :fte)
                    on conflict (contract_id) do update
                      set starts_on = excluded.starts_on, ends_on = excluded.ends_on,
                        fte = excluded.fte
                    """)
                .bindNamedArgumentFinder(RecordArguments.of(contract))
                .execute());
  }

  /** Whoever is registered or seconded anew has not left. */
  void comeBack(String officerId, String yos) {
    jdbi.useHandle(
        h ->
            h.createUpdate("delete from officer_departure where officer_id = :id and yos = :yos")
                .bind("id", officerId)
                .bind("yos", yos)
                .execute());
  }

  void end(ContractEnded contract) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    insert into secondment (contract_id, officer_id, yos, ended_on)
                    values (:contractId, :officerId, :yos, :endedOn)
                    on conflict (contract_id) do update set ended_on = excluded.ended_on
                    """)
                .bindNamedArgumentFinder(RecordArguments.of(contract))
                .execute());
  }

  /** Open cases that a secondee still holds in a service. */
  List<UUID> heldAsSecondee(String officerId, String yos) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select c.case_id from officer_holding h join youth_case c using (case_id)
                    where h.officer_id = :id and upper_inf(h.during) and h.role = 'SECONDEE'
                      and c.yos = :yos and c.status = 'OPEN'
                    order by c.case_id
                    """)
                .bind("id", officerId)
                .bind("yos", yos)
                .mapTo(UUID.class)
                .list());
  }
}
