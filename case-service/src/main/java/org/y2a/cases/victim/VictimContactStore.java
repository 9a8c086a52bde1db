package org.y2a.cases.victim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.y2a.kit.database.RecordArguments;

/** Who victims are and how to reach them. */
@ApplicationScoped
class VictimContactStore {
  private final Jdbi jdbi;

  VictimContactStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  Optional<VictimContact> of(UUID victimId) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select name, address, telephone, email from victim_contact
                    where victim_id = :id
                    """)
                .bind("id", victimId)
                .mapTo(VictimContact.class)
                .findOne());
  }

  /** Details that are left out are forgotten. */
  void put(UUID victimId, Optional<VictimContact> contact) {
    jdbi.useHandle(
        h ->
            h.createUpdate("delete from victim_contact where victim_id = :id")
                .bind("id", victimId)
                .execute());
    contact.ifPresent(details -> insert(victimId, details));
  }

  private void insert(UUID victimId, VictimContact contact) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    insert into victim_contact (victim_id, name, address, telephone, email)
                    values (:id, :name, :address::text, :telephone::text, :email::text)
                    """)
                .bind("id", victimId)
                .bindNamedArgumentFinder(RecordArguments.of(contact))
                .execute());
  }
}
