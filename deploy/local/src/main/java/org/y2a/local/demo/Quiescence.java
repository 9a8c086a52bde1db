package org.y2a.local.demo;

import java.util.function.Supplier;

/**
 * Waits until every event has left its service and has arrived wherever it is read.
 *
 * <p>The services are not read in one moment, but each says all its counts of one moment, and a
 * service does something new only when an event arrives. The first to do so after its reading would
 * need an event that was pending at another's reading, or that was published but not consumed: then
 * the counts would not have agreed. So one round that agrees is enough.
 */
final class Quiescence {
  private final Supplier<Flows> flows;
  private final Patience patience;

  Quiescence(Supplier<Flows> flows, Patience patience) {
    this.flows = flows;
    this.patience = patience;
  }

  /**
   * @throws DemoFailed naming what is stuck
   */
  Flows await() {
    var attempts = patience.begin();
    var now = flows.get();
    while (!now.stuck().isEmpty()) {
      if (!attempts.goOn()) {
        throw new DemoFailed("Events do not settle: " + String.join("; ", now.stuck()));
      }
      var before = now;
      now = flows.get();
      if (!now.equals(before)) {
        attempts.progressed();
      }
    }
    return now;
  }
}
