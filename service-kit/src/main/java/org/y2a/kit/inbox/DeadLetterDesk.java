package org.y2a.kit.inbox;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.jboss.logging.Logger;
import org.y2a.kit.inbox.ReceivedEvent.Stream;

/** Lets waiting events go on as soon as nothing is in their way. */
@ApplicationScoped
class DeadLetterDesk {

  private static final Logger LOG = Logger.getLogger(DeadLetterDesk.class);

  private final InboxTransaction transaction;
  private final DeadLetters deadLetters;

  DeadLetterDesk(InboxTransaction transaction, DeadLetters deadLetters) {
    this.transaction = transaction;
    this.deadLetters = deadLetters;
  }

  void goOn(Collection<Stream> streams) {
    streams.forEach(this::goOn);
  }

  void goOn(Stream stream) {
    try {
      while (transaction.applyNextWaiting(stream)) {
        LOG.debugf("A waiting event of %s has been applied", stream.topic());
      }
    } catch (UnappliedLetter e) {
      if (transaction.databaseAnswers()) {
        transaction.parkWaiting(e.letter(), e.code(), e.getMessage());
      }
    } catch (RuntimeException e) {
      LOG.warnf("Waiting events of %s stay until the next sweep: %s", stream.topic(), e.toString());
    }
  }

  /** For what a crash has left between an event and those that waited for it. */
  @Scheduled(every = "30s", concurrentExecution = ConcurrentExecution.SKIP)
  void sweep() {
    goOn(deadLetters.ready());
  }
}
