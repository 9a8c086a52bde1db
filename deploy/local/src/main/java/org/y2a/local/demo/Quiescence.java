package org.y2a.local.demo;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.function.Function;

/**
 * Waits until every event has left its service and has arrived wherever it is read.
 *
 * <p>The services are not read in one moment, but each says all its counts of one moment, and a
 * service does something new only when an event arrives. The first to do so after its last reading
 * would need an event that was pending at another's last reading, or that was published but not
 * consumed: then the counts would not have agreed. So readings that agree are enough, and only
 * those who keep them from agreeing are read again.
 */
final class Quiescence {
  private final Function<Collection<Service>, Map<Service, Flow>> readings;
  private final Patience patience;

  Quiescence(Function<Collection<Service>, Map<Service, Flow>> readings, Patience patience) {
    this.readings = readings;
    this.patience = patience;
  }

  /**
   * @throws DemoFailed naming what is stuck
   */
  Flows await() {
    var attempts = patience.begin();
    var now = new Flows(readings.apply(EnumSet.allOf(Service.class)));
    while (!now.unsettled().isEmpty()) {
      if (!attempts.goOn()) {
        throw new DemoFailed("Events do not settle: " + String.join("; ", now.stuck()));
      }
      var before = now;
      now = now.with(readings.apply(now.unsettled()));
      if (!now.equals(before)) {
        attempts.progressed();
      }
    }
    return now;
  }
}
