package org.y2a.kit.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Real PostgreSQL and Kafka for a {@code @QuarkusTest}: a database of its own and no topic from
 * before. The servers are started once in a JVM, or reused when {@code Y2A_TEST_POSTGRES_PORT} and
 * {@code Y2A_TEST_KAFKA_PORT} name running ones.
 */
public class TestInfrastructure implements QuarkusTestResourceLifecycleManager {

  private TestDatabase database;

  @Override
  public Map<String, String> start() {
    var servers = TestServers.shared();
    var kafka = "127.0.0.1:" + servers.kafkaPort();
    new TestTopics(kafka).forget();
    database = TestDatabase.create(servers.postgresPort());
    return Map.of(
        "quarkus.datasource.jdbc.url",
        database.url(),
        "quarkus.datasource.username",
        TestDatabase.USER,
        "quarkus.datasource.password",
        TestDatabase.PASSWORD,
        "kafka.bootstrap.servers",
        kafka,
        "quarkus.oidc.public-key",
        TestTokens.publicKey(),
        "y2a.clock.adjustable",
        "true");
  }

  @Override
  public void stop() {
    if (database != null) {
      database.drop();
    }
  }
}
