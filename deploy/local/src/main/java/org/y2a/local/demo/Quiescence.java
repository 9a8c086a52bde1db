package org.y2a.local.demo;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Waits until every event has left its service and has arrived wherever it is read.
 *
 * <p>The counts are not read in one moment, so an event can slip between two readings. Two rounds
 * that agree exclude that: no count ever falls, so what was equal in both did not change between
 * the end of the first and the start of the second.
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
    Optional<Flows> before = Optional.empty();
    while (true) {
      var now = flows.get();
      var same = before.filter(now::equals).isPresent();
      if (now.stuck().isEmpty() && same) {
        return now;
      }
      if (!same) {
        attempts.progressed();
      }
      before = Optional.of(now);
      if (!now.stuck().isEmpty() && !attempts.goOn()) {
        throw new DemoFailed("Events do not settle: " + String.join("; ", now.stuck()));
      }
    }
  }
}
