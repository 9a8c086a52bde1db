package org.y2a.local;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "dev",
    description = "Run a service from its sources, in Quarkus's dev mode, on the running stack.")
final class DevCommand implements Callable<Integer> {

  @Parameters(paramLabel = "SERVICE", description = "For example case-service; stop it first.")
  private String service;

  @Override
  public Integer call() throws IOException, InterruptedException {
    var part = new Stack(Y2a.runningSettings()).parts().service(service);
    var command = List.of("./mvnw", "-pl", service, "-am", "quarkus:dev");
    var maven = new ProcessBuilder(command).directory(Y2a.checkout().toFile()).inheritIO();
    maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
    maven.environment().putAll(part.environment());
    return maven.start().waitFor();
  }
}
