package org.y2a.local;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;

/** Asks this machine whether something listens or answers. */
final class Loopback {
  private static final InetAddress LOOPBACK = Inet4Address.ofLiteral("127.0.0.1");
  private static final int MILLIS_TO_CONNECT = 500;
  private static final int MILLIS_TO_ANSWER = 5_000;

  private Loopback() {}

  static boolean accepts(int port) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(LOOPBACK, port), MILLIS_TO_CONNECT);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether a server could listen there now: asked by doing it, which disturbs no one. */
  static boolean isFree(int port) {
    try (var socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(LOOPBACK, port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  static boolean succeeds(String address) {
    if (!accepts(URI.create(address).getPort())) {
      return false;
    }
    try {
      var connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
      connection.setConnectTimeout(MILLIS_TO_CONNECT);
      connection.setReadTimeout(MILLIS_TO_ANSWER);
      return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException e) {
      return false;
    }
  }
}
