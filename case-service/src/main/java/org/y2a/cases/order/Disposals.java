package org.y2a.cases.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The table of disposal types, read again every minute: a new type is a row and not a release. */
@ApplicationScoped
public class Disposals {
  private static final Duration FRESH = Duration.ofMinutes(1);

  private record Loaded(DisposalTypes types, long atNanos) {
    boolean isFresh() {
      return System.nanoTime() - atNanos < FRESH.toNanos();
    }
  }

  private record Row(
      String code,
      String name,
      DisposalKind kind,
      boolean endRequired,
      LocalDate validFrom,
      LocalDate validTo) {

    DisposalType type() {
      return new DisposalType(
          code,
          name,
          kind,
          endRequired,
          Optional.ofNullable(validFrom),
          Optional.ofNullable(validTo));
    }
  }

  private final Jdbi jdbi;
  private volatile Loaded loaded;

  Disposals(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** For requests, which check themselves before any bean of ours is called. */
  static Disposals known() {
    return CDI.current().select(Disposals.class).get();
  }

  public DisposalTypes types() {
    Loaded present = loaded;
    if (present == null || !present.isFresh()) {
      present = new Loaded(new DisposalTypes(read()), System.nanoTime());
      loaded = present;
    }
    return present.types();
  }

  private List<DisposalType> read() {
    return jdbi.withHandle(
        h ->
            h
                .createQuery(
                    """
                    select code, name, kind, end_required, lower(in_force) as valid_from,
                      upper(in_force) - 1 as valid_to
                    from disposal_type order by code, in_force
                    """)
                .mapTo(Row.class)
                .stream()
                .map(Row::type)
                .toList());
  }
}
