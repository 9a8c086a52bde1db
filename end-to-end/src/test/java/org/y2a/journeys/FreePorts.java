package org.y2a.journeys;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports that nobody listens on, all different, as the settings of a stack. They lie below those
 * that systems hand out for outgoing connections: a client that keeps calling a dead server there
 * could end up connected to itself and hold the port.
 */
final class FreePorts {

  private static final int LOWEST = 20_000;
  private static final int HIGHEST = 32_000;

  private static final List<String> SETTINGS =
      List.of(
          "Y2A_PORT_OIDC",
          "Y2A_PORT_CASE",
          "Y2A_PORT_SECONDMENT",
          "Y2A_PORT_TRANSITION",
          "Y2A_PORT_REPORTING",
          "Y2A_PORT_POSTGRES",
          "Y2A_PORT_KAFKA");

  private FreePorts() {}

  static Map<String, String> settings() {
    var ports = some(SETTINGS.size());
    var settings = new HashMap<String, String>();
    for (int i = 0; i < ports.size(); i++) {
      settings.put(SETTINGS.get(i), Integer.toString(ports.get(i)));
    }
    return settings;
  }

  static List<Integer> some(int count) {
    return ThreadLocalRandom.current()
        .ints(LOWEST, HIGHEST)
        .distinct()
        .filter(FreePorts::isFree)
        .limit(count)
        .boxed()
        .toList();
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }
}
