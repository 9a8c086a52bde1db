package org.y2a.kit.time;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

@ApplicationScoped
class DailyWorkRunner {

  private static final Logger LOG = Logger.getLogger(DailyWorkRunner.class);

  private final List<DailyWork> works;
  private final BusinessClock clock;

  DailyWorkRunner(@All List<DailyWork> works, BusinessClock clock) {
    this.works = works;
    this.clock = clock;
  }

  @Scheduled(every = "{y2a.daily-work.every}", concurrentExecution = ConcurrentExecution.SKIP)
  void runAll() {
    var today = clock.today();
    var failures = works.stream().flatMap(work -> failure(work, today).stream()).toList();
    if (!failures.isEmpty()) {
      throw failures.getFirst();
    }
  }

  /** One work that fails does not keep the others from being done. */
  private static Optional<RuntimeException> failure(DailyWork work, LocalDate today) {
    try {
      work.run(today);
      return Optional.empty();
    } catch (RuntimeException e) {
      LOG.errorf(e, "Daily work failed: %s", work.getClass().getName());
      return Optional.of(e);
    }
  }
}
