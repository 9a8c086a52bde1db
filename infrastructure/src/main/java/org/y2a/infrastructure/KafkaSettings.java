package org.y2a.infrastructure;

import java.nio.file.Path;
import java.util.Properties;

/**
 * How one node of Kafka serves a laptop: loopback only, everything kept, few internal partitions.
 */
record KafkaSettings(Path folder, int port, int controllerPort) {

  Properties properties() {
    var settings = new Properties();
    identity(settings);
    oneNode(settings);
    storage(settings);
    return settings;
  }

  private void identity(Properties settings) {
    var broker = "127.0.0.1:" + port;
    var controller = "127.0.0.1:" + controllerPort;
    settings.setProperty("process.roles", "broker,controller");
    settings.setProperty("node.id", "1");
    settings.setProperty("controller.quorum.voters", "1@" + controller);
    settings.setProperty("listeners", "PLAINTEXT://" + broker + ",CONTROLLER://" + controller);
    settings.setProperty("advertised.listeners", "PLAINTEXT://" + broker);
    settings.setProperty("controller.listener.names", "CONTROLLER");
    settings.setProperty(
        "listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
  }

  private static void oneNode(Properties settings) {
    settings.setProperty("num.partitions", "12");
    settings.setProperty("offsets.topic.replication.factor", "1");
    settings.setProperty("offsets.topic.num.partitions", "4");
    settings.setProperty("transaction.state.log.replication.factor", "1");
    settings.setProperty("transaction.state.log.min.isr", "1");
    settings.setProperty("transaction.state.log.num.partitions", "2");
    settings.setProperty("share.coordinator.state.topic.replication.factor", "1");
    settings.setProperty("share.coordinator.state.topic.min.isr", "1");
    settings.setProperty("group.initial.rebalance.delay.ms", "0");
  }

  private void storage(Properties settings) {
    settings.setProperty("log.dirs", folder.resolve("data").toString());
    settings.setProperty("log.retention.ms", "-1");
    settings.setProperty("log.retention.bytes", "-1");
    settings.setProperty("log.segment.bytes", "67108864");
    settings.setProperty("log.cleaner.dedupe.buffer.size", "2097152");
    settings.setProperty("log.index.size.max.bytes", "1048576");
  }
}
