package org.y2a.kit.time;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How far business time is ahead, as the present request has read it, or else the present
 * transaction: within one, it is the same day.
 */
@ApplicationScoped
class ReadDifference {
  private static final String AHEAD = "org.y2a.kit.time.ahead";

  private final OfRequest ofRequest;
  private final TransactionSynchronizationRegistry transaction;

  ReadDifference(OfRequest ofRequest, TransactionSynchronizationRegistry transaction) {
    this.ofRequest = ofRequest;
    this.transaction = transaction;
  }

  @RequestScoped
  static class OfRequest {
    private Optional<Duration> ahead = Optional.empty();

    Optional<Duration> ahead() {
      return ahead;
    }

    void remember(Duration read) {
      ahead = Optional.of(read);
    }
  }

  Duration or(Supplier<Duration> reading) {
    return remembered()
        .orElseGet(
            () -> {
              var read = reading.get();
              remember(read);
              return read;
            });
  }

  void remember(Duration ahead) {
    if (inRequest()) {
      ofRequest.remember(ahead);
    } else if (inTransaction()) {
      transaction.putResource(AHEAD, ahead);
    }
  }

  private Optional<Duration> remembered() {
    if (inRequest()) {
      return ofRequest.ahead();
    }
    return inTransaction()
        ? Optional.ofNullable((Duration) transaction.getResource(AHEAD))
        : Optional.empty();
  }

  private static boolean inRequest() {
    return Arc.container().requestContext().isActive();
  }

  private boolean inTransaction() {
    return transaction.getTransactionKey() != null;
  }
}
