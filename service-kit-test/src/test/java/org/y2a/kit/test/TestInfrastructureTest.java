package org.y2a.kit.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

class TestInfrastructureTest {

  private final TestInfrastructure first = new TestInfrastructure();
  private final TestInfrastructure second = new TestInfrastructure();

  @Test
  void eachApplicationHasADatabaseOfItsOwnOnTheSameServer() throws SQLException {
    var one = first.start();
    var other = second.start();
    assertThat(one.get("quarkus.datasource.jdbc.url"))
        .isNotEqualTo(other.get("quarkus.datasource.jdbc.url"))
        .startsWith("jdbc:postgresql://127.0.0.1:" + TestServers.shared().postgresPort() + "/");
    execute(one, "create table child (name text)");
    execute(other, "create table child (name text)");
    first.stop();
    second.stop();
  }

  @Test
  void aDatabaseGoesWithItsApplicationEvenWhileSomebodyIsConnected() throws SQLException {
    var settings = first.start();
    try (var connection = connect(settings)) {
      first.stop();
      assertThat(connection.isValid(5)).isFalse();
    }
    assertThatThrownBy(() -> connect(settings).close()).hasMessageContaining("does not exist");
  }

  @Test
  void noTopicOfAnEarlierApplicationIsLeft() throws Exception {
    var settings = first.start();
    try (var admin =
        Admin.create(Map.of("bootstrap.servers", settings.get("kafka.bootstrap.servers")))) {
      var topic = new NewTopic("y2a.cases.v1", Optional.of(12), Optional.empty());
      admin.createTopics(List.of(topic)).all().get();
      second.start();
      assertThat(admin.listTopics().names().get()).isEmpty();
      admin.createTopics(List.of(topic)).all().get();
    }
    first.stop();
    second.stop();
  }

  @Test
  void aServerThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> TestDatabase.create(1)).hasMessageContaining("port 1 refused");
  }

  private static void execute(Map<String, String> settings, String command) throws SQLException {
    try (var connection = connect(settings);
        var statement = connection.createStatement()) {
      statement.execute(command);
    }
  }

  private static Connection connect(Map<String, String> settings) throws SQLException {
    return DriverManager.getConnection(
        settings.get("quarkus.datasource.jdbc.url"),
        settings.get("quarkus.datasource.username"),
        settings.get("quarkus.datasource.password"));
  }
}
