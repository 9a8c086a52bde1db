package org.y2a.kit.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/**
 * Real time, or real time moved by a difference that all replicas read from the database. Moving it
 * to a day sets it to eight in the morning there, from where it goes on.
 */
@ApplicationScoped
class ServiceClock implements BusinessClock {

  private static final LocalTime START_OF_WORK = LocalTime.of(8, 0);

  private final Jdbi jdbi;
  private final ReadDifference read;
  private final boolean adjustable;
  private final Clock real = Clock.systemUTC();

  ServiceClock(Jdbi jdbi, ReadDifference read, ClockSettings settings) {
    this.jdbi = jdbi;
    this.read = read;
    this.adjustable = settings.adjustable();
  }

  @Override
  public Instant now() {
    return adjustable ? real.instant().plus(ahead()) : real.instant();
  }

  boolean isAdjustable() {
    return adjustable;
  }

  boolean hasBeenMoved() {
    return difference().isPresent();
  }

  void moveTo(LocalDate day) {
    var ahead =
        Duration.between(real.instant(), day.atTime(START_OF_WORK).atZone(LONDON).toInstant());
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    insert into business_clock (ahead) values (make_interval(secs => :seconds))
                    on conflict (only_row) do update set ahead = excluded.ahead
                    """)
                .bind("seconds", ahead.toMillis() / 1000.0)
                .execute());
    read.remember(ahead);
  }

  private Duration ahead() {
    return read.or(() -> difference().orElse(Duration.ZERO));
  }

  private Optional<Duration> difference() {
    return jdbi.withHandle(
        h ->
            h.createQuery("select (extract(epoch from ahead) * 1000)::bigint from business_clock")
                .mapTo(Long.class)
                .findOne()
                .map(Duration::ofMillis));
  }
}
