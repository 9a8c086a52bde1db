package org.y2a.kit.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import org.jdbi.v3.core.Jdbi;
import org.y2a.kit.database.RecordArguments;
import org.y2a.kit.time.DailyWork;

/** The keys that callers have used and what they were answered. Kept for a day of real time. */
@ApplicationScoped
class IdempotencyKeys implements DailyWork {

  record Use(String caller, String operation, String key) {}

  sealed interface Claim {}

  record Fresh() implements Claim {}

  record Answered(StoredAnswer answer) implements Claim {}

  record OtherBody() implements Claim {}

  private record Row(byte[] requestHash, Integer status, String headers, String body) {}

  private final Jdbi jdbi;

  IdempotencyKeys(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Waits for a concurrent request with the same key, then sees its answer. */
  Claim claim(Use use, byte[] requestHash) {
    return jdbi.withHandle(
        h -> {
          var claimed =
              h.createUpdate(
                      """
                      insert into idempotency_key (caller, operation, key, request_hash)
                      values (:caller, :operation, :key, :hash) on conflict do nothing
                      """)
                  .bindNamedArgumentFinder(RecordArguments.of(use))
                  .bind("hash", requestHash)
                  .execute();
          if (claimed == 1) {
            return new Fresh();
          }
          var row =
              h.createQuery(
                      """
                      select request_hash, status, headers, body from idempotency_key
                      where caller = :caller and operation = :operation and key = :key
                      """)
                  .bindNamedArgumentFinder(RecordArguments.of(use))
                  .mapTo(Row.class)
                  .one();
          return Arrays.equals(row.requestHash(), requestHash)
              ? new Answered(new StoredAnswer(row.status(), row.headers(), row.body()))
              : new OtherBody();
        });
  }

  void store(Use use, StoredAnswer answer) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    update idempotency_key set status = :status, headers = :headers::jsonb, body = :body
                    where caller = :caller and operation = :operation and key = :key
                    """)
                .bindNamedArgumentFinder(RecordArguments.of(use))
                .bindNamedArgumentFinder(RecordArguments.of(answer))
                .execute());
  }

  @Override
  public void run(LocalDate today) {
    jdbi.useHandle(
        h ->
            h.execute(
                "delete from idempotency_key where created_at < clock_timestamp() - interval '1 day'"));
  }
}
