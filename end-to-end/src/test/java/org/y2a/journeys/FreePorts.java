package org.y2a.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ports that nobody listens on, all different, as the settings of a stack. */
final class FreePorts {

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
    var sockets = new ArrayList<ServerSocket>();
    try {
      for (int i = 0; i < count; i++) {
        sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
      }
      return sockets.stream().map(ServerSocket::getLocalPort).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      sockets.forEach(FreePorts::close);
    }
  }

  private static void close(ServerSocket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
