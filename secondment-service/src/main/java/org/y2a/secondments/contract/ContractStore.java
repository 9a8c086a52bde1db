package org.y2a.secondments.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.y2a.secondments.contract.Stage.Active;
import org.y2a.secondments.contract.Stage.Ended;

/** Contracts. Whoever changes an officer's contracts holds the officer's lock. */
@ApplicationScoped
class ContractStore {

  private static final String CONTRACT =
      """
      select contract_id, officer_id, yos, fte, starts_on, ends_on, status, activated_on, ended_on, version
      from contract
      """;

  private final Jdbi jdbi;

  ContractStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  Contract add(String officerId, String yos, Commitment commitment, LocalDate agreedOn) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    insert into contract (officer_id, yos, fte, starts_on, ends_on, agreed_on)
                    values (:officerId, :yos, :fte, :startsOn, :endsOn, :agreedOn)
                    returning *
                    """)
                .bind("officerId", officerId)
                .bind("yos", yos)
                .bind("fte", commitment.fte().value())
                .bind("startsOn", commitment.term().startsOn())
                .bind("endsOn", commitment.term().endsOn())
                .bind("agreedOn", agreedOn)
                .mapTo(ContractRow.class)
                .one()
                .contract());
  }

  Optional<Contract> find(UUID contractId) {
    return jdbi.withHandle(
        h ->
            h.createQuery(CONTRACT + " where contract_id = :id")
                .bind("id", contractId)
                .mapTo(ContractRow.class)
                .map(ContractRow::contract)
                .findOne());
  }

  List<Contract> ofOfficer(String officerId) {
    return jdbi.withHandle(
        h ->
            h.createQuery(CONTRACT + " where officer_id = :id")
                .bind("id", officerId)
                .mapTo(ContractRow.class)
                .map(ContractRow::contract)
                .list());
  }

  List<Contract> inService(String yos, UUID after, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    CONTRACT
                        + """
                         where yos = :yos and contract_id > :after
                        order by contract_id limit :limit
                        """)
                .bind("yos", yos)
                .bind("after", after)
                .bind("limit", limit)
                .mapTo(ContractRow.class)
                .map(ContractRow::contract)
                .list());
  }

  void store(Contract contract) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    update contract set status = :status, activated_on = :activatedOn,
                      ended_on = :endedOn, version = :version
                    where contract_id = :id
                    """)
                .bind("status", contract.stage().status())
                .bind("activatedOn", activatedOn(contract.stage()))
                .bind("endedOn", contract.stage() instanceof Ended ended ? ended.endedOn() : null)
                .bind("version", contract.version())
                .bind("id", contract.contractId())
                .execute());
  }

  private static LocalDate activatedOn(Stage stage) {
    return switch (stage) {
      case Active active -> active.activatedOn();
      case Ended ended -> ended.activatedOn();
      case Stage.Agreed() -> null;
    };
  }
}
