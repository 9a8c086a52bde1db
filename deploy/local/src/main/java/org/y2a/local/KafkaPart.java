package org.y2a.local;

import java.util.List;
import org.y2a.infrastructure.KafkaMain;

/** One node of Kafka with the topics of the services. */
record KafkaPart(DataFolder data, int port) implements Part {

  @Override
  public String name() {
    return "kafka";
  }

  @Override
  public String portSetting() {
    return "Y2A_PORT_KAFKA";
  }

  @Override
  public boolean isOurs(Invocation invocation) {
    return invocation.isMarked(data.path(), name());
  }

  @Override
  public Launch launch() {
    return new Launch(
        new Java(data.path())
            .command(
                name(),
                "384m",
                List.of(
                    "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                    "-Dorg.slf4j.simpleLogger.showDateTime=true",
                    "-Dorg.slf4j.simpleLogger.dateTimeFormat=HH:mm:ss.SSS",
                    "-cp",
                    System.getProperty("java.class.path"),
                    KafkaMain.class.getName(),
                    data.kafka().toString(),
                    Integer.toString(port))));
  }

  @Override
  public boolean isReady() {
    return Loopback.accepts(port);
  }

  @Override
  public void furnish() {
    new Topics(port).create();
  }
}
