package org.y2a.transitions.practitioner;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Which delivery unit each practitioner works in. */
@ApplicationScoped
class PractitionerRegister {
  private final Jdbi jdbi;

  PractitionerRegister(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void enter(Practitioner practitioner) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    insert into practitioner (id, pdu) values (:practitionerId, :pdu)
                    on conflict (id) do update set pdu = excluded.pdu
                    """)
                .bindMethods(practitioner)
                .execute());
  }

  Optional<Practitioner> find(String practitionerId) {
    return jdbi.withHandle(
        h ->
            h.createQuery("select id as practitioner_id, pdu from practitioner where id = :id")
                .bind("id", practitionerId)
                .mapTo(Practitioner.class)
                .findOne());
  }
}
