package org.y2a.infrastructure;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/** A real one-node Kafka in this JVM. */
public final class KafkaBroker implements AutoCloseable {
  /** Always the same, so that a folder whose formatting was cut short can be formatted again. */
  private static final String CLUSTER = new Uuid(0x7932_6100_0000_4000L, 1).toString();

  private final KafkaRaftServer server;
  private final int port;
  private final Optional<Path> temporary;

  private KafkaBroker(KafkaRaftServer server, int port, Optional<Path> temporary) {
    this.server = server;
    this.port = port;
    this.temporary = temporary;
  }

  /** On a free port and in a folder of its own, for tests. */
  public static KafkaBroker start() {
    var folder = Folders.temporary("y2a-kafka");
    var broker = start(folder, FreePort.next(), Optional.of(folder));
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(broker::close));
    return broker;
  }

  /** Goes on with what the folder holds. */
  public static KafkaBroker start(Path folder, int port) {
    return start(folder, port, Optional.empty());
  }

  private static KafkaBroker start(Path folder, int port, Optional<Path> temporary) {
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
    return new KafkaBroker(server, port, temporary);
  }

  public int port() {
    return port;
  }

  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
    temporary.ifPresent(Folders::delete);
  }

  void awaitShutdown() {
    server.awaitShutdown();
  }

  private static void format(Path settings) {
    var command = new String[] {"format", "-t", CLUSTER, "-c", settings.toString(), "-g"};
    var failed =
        StorageTool.execute(command, new PrintStream(System.err, true, StandardCharsets.UTF_8));
    if (failed != 0) {
      throw new IllegalStateException("Kafka's folder could not be formatted");
    }
  }
}
