package org.y2a.infrastructure;

import java.nio.file.Path;

/** Kafka as a process of its own: {@code KafkaMain FOLDER PORT}. */
public final class KafkaMain {

  private KafkaMain() {}

  public static void main(String[] arguments) {
    var broker = KafkaBroker.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(broker::close));
    System.out.println("Kafka serves " + broker.bootstrapServers());
    broker.awaitShutdown();
  }
}
