package org.y2a.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.y2a.contracts.secondments.ContractEnded;

/** Writes down each event that it is given, and can be told to fail. */
@ApplicationScoped
class Heard implements EventHandler<ContractEnded> {

  static final String POISON = "POISON";

  private final Jdbi jdbi;
  private volatile boolean poisonous = true;

  Heard(Jdbi jdbi) {
    this.jdbi = jdbi;
    jdbi.useHandle(
        h ->
            h.execute(
                "create table if not exists heard (position serial, subject text, sequence bigint)"));
  }

  void cure() {
    poisonous = false;
  }

  void poison() {
    poisonous = true;
  }

  @Override
  public Class<ContractEnded> dataClass() {
    return ContractEnded.class;
  }

  @Override
  public void handle(ContractEnded data, EventMetadata metadata) {
    jdbi.useHandle(
        h ->
            h.execute(
                "insert into heard (subject, sequence) values (?, ?)",
                metadata.subject(),
                metadata.sequence()));
    if (poisonous && data.officerId().equals(POISON)) {
      throw new IllegalStateException("poison");
    }
  }

  List<Long> of(String subject) {
    return new ArrayList<>(
        jdbi.withHandle(
            h ->
                h.createQuery("select sequence from heard where subject = :s order by position")
                    .bind("s", subject)
                    .mapTo(Long.class)
                    .list()));
  }
}
