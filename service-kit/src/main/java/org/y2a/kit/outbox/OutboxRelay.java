package org.y2a.kit.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Moves committed outbox rows to Kafka. One replica at a time leads, by an advisory lock that ends
 * with its connection; the leader sleeps until PostgreSQL says that there is something new.
 */
@ApplicationScoped
class OutboxRelay {

  private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
  private static final long LEADER_LOCK = 0x59_32_41_0B; // any number that no other lock here uses
  private static final Duration LONGEST_SLEEP = Duration.ofMillis(500);
  private static final Duration AFTER_TROUBLE = Duration.ofSeconds(1);

  private final DataSource dataSource;
  private final OutboxDelivery delivery;
  private volatile boolean running;
  private Thread thread;

  OutboxRelay(DataSource dataSource, OutboxDelivery delivery) {
    this.dataSource = dataSource;
    this.delivery = delivery;
  }

  void start(@Observes StartupEvent event) {
    running = true;
    thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    running = false;
    if (thread != null) {
      thread.join(Duration.ofSeconds(10));
    }
  }

  private void run() {
    while (running) {
      try (var connection = dataSource.getConnection()) {
        lead(connection);
      } catch (SQLException | RuntimeException e) {
        LOG.warnf("The outbox relay starts again after: %s", e.toString());
      }
      pause(AFTER_TROUBLE);
    }
  }

  /** The lock must not outlive the lead: the connection goes back to a pool that would keep it. */
  private void lead(Connection connection) throws SQLException {
    if (!tryLock(connection)) {
      return;
    }
    try {
      deliverWhileLeading(connection);
    } finally {
      stepDown(connection);
    }
  }

  private void deliverWhileLeading(Connection connection) throws SQLException {
    try (var listen = connection.createStatement()) {
      listen.execute("listen outbox");
    }
    var notifications = connection.unwrap(PGConnection.class);
    while (running) {
      if (!delivery.deliverBatch()) {
        pause(AFTER_TROUBLE);
      } else if (!delivery.hasMore()) {
        notifications.getNotifications((int) LONGEST_SLEEP.toMillis());
      }
    }
  }

  private static void stepDown(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("unlisten outbox");
      statement.execute("select pg_advisory_unlock(" + LEADER_LOCK + ")");
    }
  }

  private static boolean tryLock(Connection connection) throws SQLException {
    try (var lock = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
      lock.setLong(1, LEADER_LOCK);
      try (var result = lock.executeQuery()) {
        return result.next() && result.getBoolean(1);
      }
    }
  }

  private void pause(Duration duration) {
    if (!running) {
      return;
    }
    try {
      Thread.sleep(duration);
    } catch (InterruptedException e) {
      running = false;
      Thread.currentThread().interrupt();
    }
  }
}
