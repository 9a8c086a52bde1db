package org.y2a.cases.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The disposal types, read again every minute and for a code not met yet: a new type is a row and
 * not a release.
 */
@ApplicationScoped
public class Disposals {
  private static final Duration FRESH = Duration.ofMinutes(1);

  private record Loaded(DisposalTypes types, long atNanos) {
    boolean isFresh() {
      return System.nanoTime() - atNanos < FRESH.toNanos();
    }
  }

  private final DisposalTypeStore store;
  private volatile Loaded loaded;

  Disposals(DisposalTypeStore store) {
    this.store = store;
  }

  /** For requests, which check themselves before any bean of ours is called. */
  static Disposals known() {
    return CDI.current().select(Disposals.class).get();
  }

  public DisposalTypes types() {
    Loaded present = loaded;
    return present == null || !present.isFresh() ? readAgain() : present.types();
  }

  public Optional<DisposalType> inForce(String code, LocalDate on) {
    return types().inForce(code, on).or(() -> readAgain().inForce(code, on));
  }

  DisposalTypes readAgain() {
    DisposalTypes types = new DisposalTypes(store.all());
    loaded = new Loaded(types, System.nanoTime());
    return types;
  }
}
