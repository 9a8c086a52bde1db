package org.y2a.kit.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;

/** What tells, at each scrape, whether events get stuck on their way out or in. */
@Startup
@Singleton
class FlowMetrics {

  private final Jdbi jdbi;

  FlowMetrics(Jdbi jdbi, MeterRegistry registry) {
    this.jdbi = jdbi;
    gauge(
        registry,
        "y2a.outbox.oldest.seconds",
        "Age of the oldest event that has not reached Kafka",
        "select coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0)::float8 from outbox");
    gauge(
        registry,
        "y2a.outbox.stopped.keys",
        "Aggregates whose events are held back by a failure",
        "select count(distinct (aggregatetype, aggregateid))::float8 from outbox where retry_at is not null");
    gauge(
        registry,
        "y2a.inbox.dead.letters",
        "Events parked, or waiting behind one that is",
        "select count(*)::float8 from dead_letter where status in ('PARKED', 'WAITING')");
  }

  private void gauge(MeterRegistry registry, String name, String meaning, String sql) {
    Gauge.builder(name, () -> jdbi.withHandle(h -> h.createQuery(sql).mapTo(Double.class).one()))
        .description(meaning)
        .register(registry);
  }
}
