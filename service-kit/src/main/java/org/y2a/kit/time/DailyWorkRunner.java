package org.y2a.kit.time;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class DailyWorkRunner {

  private final List<DailyWork> works;
  private final BusinessClock clock;

  DailyWorkRunner(@All List<DailyWork> works, BusinessClock clock) {
    this.works = works;
    this.clock = clock;
  }

  @Scheduled(every = "{y2a.daily-work.every}", concurrentExecution = ConcurrentExecution.SKIP)
  void runAll() {
    var today = clock.today();
    works.forEach(work -> work.run(today));
  }
}
