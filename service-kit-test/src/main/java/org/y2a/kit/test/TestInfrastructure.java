package org.y2a.kit.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.y2a.infrastructure.KafkaBroker;
import org.y2a.infrastructure.PostgresServer;

public class TestInfrastructure implements QuarkusTestResourceLifecycleManager {

  private PostgresServer postgres;
  private KafkaBroker kafka;

  @Override
  public Map<String, String> start() {
    postgres = PostgresServer.start();
    kafka = KafkaBroker.start();
    return Map.of(
        "quarkus.datasource.jdbc.url",
        "jdbc:postgresql://127.0.0.1:" + postgres.port() + "/postgres",
        "quarkus.datasource.username",
        "postgres",
        "quarkus.datasource.password",
        "postgres",
        "kafka.bootstrap.servers",
        kafka.bootstrapServers(),
        "quarkus.oidc.public-key",
        TestTokens.publicKey(),
        "y2a.clock.adjustable",
        "true");
  }

  @Override
  public void stop() {
    kafka.close();
    postgres.close();
  }
}
