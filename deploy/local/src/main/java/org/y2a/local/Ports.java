package org.y2a.local;

import java.util.Map;

/** Where each part of the stack listens, always on 127.0.0.1. */
public record Ports(
    int oidc,
    int caseService,
    int secondmentService,
    int transitionService,
    int reportingService,
    int postgres,
    int kafka) {

  public static Ports from(Map<String, String> environment) {
    return new Ports(
        port(environment, "Y2A_PORT_OIDC", 8080),
        port(environment, "Y2A_PORT_CASE", 8081),
        port(environment, "Y2A_PORT_SECONDMENT", 8082),
        port(environment, "Y2A_PORT_TRANSITION", 8083),
        port(environment, "Y2A_PORT_REPORTING", 8084),
        port(environment, "Y2A_PORT_POSTGRES", 5433),
        port(environment, "Y2A_PORT_KAFKA", 9092));
  }

  private static int port(Map<String, String> environment, String name, int usual) {
    var text = environment.getOrDefault(name, "");
    if (text.isBlank()) {
      return usual;
    }
    try {
      var port = Integer.parseInt(text.strip());
      if (port > 0 && port < 65_536) {
        return port;
      }
    } catch (NumberFormatException e) {
      // said below, together with numbers that are no port
    }
    throw new StackFailed("%s is no port: %s".formatted(name, text));
  }
}
