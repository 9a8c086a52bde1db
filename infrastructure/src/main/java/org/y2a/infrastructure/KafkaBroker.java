package org.y2a.infrastructure;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/** A real one-node Kafka in this JVM. */
public final class KafkaBroker implements AutoCloseable {
  private final KafkaRaftServer server;
  private final int port;

  private KafkaBroker(KafkaRaftServer server, int port) {
    this.server = server;
    this.port = port;
  }

  /** On a free port and in a folder of its own, for tests. */
  public static KafkaBroker start() {
    return start(Folders.temporary("y2a-kafka"), FreePort.next());
  }

  /** Goes on with what the folder holds. */
  public static KafkaBroker start(Path folder, int port) {
    var settings = new KafkaSettings(folder, port, FreePort.next()).properties();
    try {
      Files.createDirectories(folder);
      var file = folder.resolve("server.properties");
      try (var out = Files.newOutputStream(file)) {
        settings.store(out, null);
      }
      format(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var server = new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
    server.startup();
    return new KafkaBroker(server, port);
  }

  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }

  void awaitShutdown() {
    server.awaitShutdown();
  }

  private static void format(Path settings) {
    var id = Uuid.randomUuid().toString();
    var command = new String[] {"format", "-t", id, "-c", settings.toString(), "-g"};
    var failed =
        StorageTool.execute(command, new PrintStream(System.err, true, StandardCharsets.UTF_8));
    if (failed != 0) {
      throw new IllegalStateException("Kafka's folder could not be formatted");
    }
  }
}
