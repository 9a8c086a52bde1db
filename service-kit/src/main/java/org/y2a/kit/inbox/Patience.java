package org.y2a.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** How often and how long to try again: bounded for an event, without end for our own database. */
@ApplicationScoped
class Patience {

  private static final Logger LOG = Logger.getLogger(Patience.class);
  private static final Duration FIRST = Duration.ofMillis(100);
  private static final Duration LONGEST = Duration.ofSeconds(10);

  private final int attempts;

  Patience(@ConfigProperty(name = "y2a.inbox.attempts") int attempts) {
    this.attempts = attempts;
  }

  int attempts() {
    return attempts;
  }

  void pauseAfter(int attempt) {
    var pause = FIRST.multipliedBy(1L << Math.min(attempt - 1, 10));
    try {
      Thread.sleep(pause.compareTo(LONGEST) > 0 ? LONGEST : pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting to try again", e);
    }
  }

  void untilDone(Runnable work) {
    for (int attempt = 1; ; attempt++) {
      try {
        work.run();
        return;
      } catch (RuntimeException e) {
        LOG.warnf("The inbox waits for its database: %s", e.toString());
        pauseAfter(attempt);
      }
    }
  }
}
