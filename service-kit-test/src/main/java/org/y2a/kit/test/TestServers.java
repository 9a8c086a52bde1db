package org.y2a.kit.test;

import java.util.function.IntSupplier;
import org.y2a.infrastructure.KafkaBroker;
import org.y2a.infrastructure.PostgresServer;

/**
 * The PostgreSQL and Kafka of a test run: those that were given by port, or ones of this JVM that
 * last until it ends.
 */
record TestServers(int postgresPort, int kafkaPort) {

  static final String POSTGRES_PORT = "Y2A_TEST_POSTGRES_PORT";
  static final String KAFKA_PORT = "Y2A_TEST_KAFKA_PORT";

  static TestServers shared() {
    synchronized (System.class) {
      return new TestServers(
          given(POSTGRES_PORT, () -> PostgresServer.start().port()),
          given(KAFKA_PORT, TestServers::startKafka));
    }
  }

  /** Kept as a system property: each application under test may have class loaders of its own. */
  private static int given(String name, IntSupplier start) {
    var port = System.getProperty(name, System.getenv(name));
    if (port == null) {
      port = Integer.toString(start.getAsInt());
      System.setProperty(name, port);
    }
    return Integer.parseInt(port);
  }

  private static int startKafka() {
    var address = KafkaBroker.start().bootstrapServers();
    return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
  }
}
