package org.y2a.local;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.y2a.infrastructure.KafkaBroker;
import org.y2a.infrastructure.PostgresServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "test", description = "Build and test everything, as continuous integration does.")
final class TestCommand implements Callable<Integer> {

  @Parameters(paramLabel = "ARG", arity = "0..*", description = "For Maven; usually none.")
  private List<String> arguments = List.of();

  /** All modules share one PostgreSQL and one Kafka: starting them for each takes longer. */
  @Override
  public Integer call() throws IOException, InterruptedException {
    try (var postgres = PostgresServer.start();
        var kafka = KafkaBroker.start()) {
      var maven = maven(postgres, kafka).start();
      Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> end(maven)));
      return maven.waitFor();
    }
  }

  private ProcessBuilder maven(PostgresServer postgres, KafkaBroker kafka) {
    var command = new ArrayList<>(List.of("./mvnw", "verify"));
    command.addAll(arguments);
    var builder = new ProcessBuilder(command).directory(Y2a.checkout().toFile()).inheritIO();
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("Y2A_TEST_POSTGRES_PORT", Integer.toString(postgres.port()));
    builder.environment().put("Y2A_TEST_KAFKA_PORT", Integer.toString(kafka.port()));
    return builder;
  }

  private static void end(Process maven) {
    maven.descendants().forEach(ProcessHandle::destroy);
    maven.destroy();
  }
}
