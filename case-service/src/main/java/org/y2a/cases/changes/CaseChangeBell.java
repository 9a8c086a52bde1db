package org.y2a.cases.changes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Wakes those who wait for a change when PostgreSQL says that one was committed. One connection
 * listens, however many wait.
 */
@ApplicationScoped
class CaseChangeBell {
  private static final Logger LOG = Logger.getLogger(CaseChangeBell.class);
  private static final Duration LONGEST_SLEEP = Duration.ofMillis(500);
  private static final Duration AFTER_TROUBLE = Duration.ofSeconds(1);

  private final DataSource dataSource;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private volatile boolean running;
  private long rings;

  CaseChangeBell(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  void start(@Observes StartupEvent event) {
    running = true;
    Thread.ofPlatform().name("case-change-bell").daemon().start(this::run);
  }

  void stop(@Observes ShutdownEvent event) {
    running = false;
    ring();
  }

  /** How often it rang: ask before reading, so that nothing rings unheard in between. */
  long rung() {
    lock.lock();
    try {
      return rings;
    } finally {
      lock.unlock();
    }
  }

  /** Until it has rung more often than that, or the time is over, or the service stops. */
  void await(long heard, Duration longest) throws InterruptedException {
    long left = longest.toNanos();
    lock.lock();
    try {
      while (rings == heard && left > 0 && running) {
        left = changed.awaitNanos(left);
      }
    } finally {
      lock.unlock();
    }
  }

  private void ring() {
    lock.lock();
    try {
      rings++;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void run() {
    while (running) {
      try (var connection = dataSource.getConnection()) {
        listen(connection);
      } catch (SQLException | RuntimeException e) {
        LOG.warnf("Listening for changes of cases starts again after: %s", e.toString());
        pause();
      }
    }
  }

  /** Rings once at the beginning: what came while nobody listened was not heard. */
  private void listen(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("listen case_changes");
      try {
        ring();
        var notifications = connection.unwrap(PGConnection.class);
        while (running) {
          var heard = notifications.getNotifications((int) LONGEST_SLEEP.toMillis());
          if (heard != null && heard.length > 0) {
            ring();
          }
        }
      } finally {
        statement.execute("unlisten case_changes");
      }
    }
  }

  private void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(AFTER_TROUBLE.toMillis());
    } catch (InterruptedException e) {
      running = false;
      Thread.currentThread().interrupt();
    }
  }
}
