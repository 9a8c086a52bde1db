package org.y2a.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A real PostgreSQL that lives as long as a test run and forgets everything. */
public final class PostgresServer implements AutoCloseable {
  public static final String PASSWORD = "postgres";

  private static final Duration LONGEST_START = Duration.ofSeconds(60);

  private final Process process;
  private final Path folder;
  private final int port;
  private final Thread atExit = Thread.ofPlatform().unstarted(this::stop);

  private PostgresServer(Process process, Path folder, int port) {
    this.process = process;
    this.folder = folder;
    this.port = port;
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  public static PostgresServer start() {
    var folder = Folders.temporary("y2a-postgres");
    var cluster = new PostgresCluster(installation(), folder.resolve("postgres"));
    cluster.initialise(PASSWORD);
    var port = FreePort.next();
    var log = folder.resolve("postgres.log");
    try {
      var process =
          new ProcessBuilder(cluster.serve(port, false))
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      var server = new PostgresServer(process, folder, port);
      server.awaitReady(log);
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public int port() {
    return port;
  }

  @Override
  public void close() {
    Runtime.getRuntime().removeShutdownHook(atExit);
    stop();
  }

  private void stop() {
    process.destroyForcibly().onExit().orTimeout(20, TimeUnit.SECONDS).join();
    Folders.delete(folder);
  }

  private void awaitReady(Path log) throws IOException {
    var limit = System.nanoTime() + LONGEST_START.toNanos();
    while (!accepts()) {
      if (!process.isAlive() || System.nanoTime() > limit) {
        throw new IOException("PostgreSQL did not start: " + Files.readString(log));
      }
    }
  }

  private boolean accepts() throws IOException {
    try {
      if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
        return false;
      }
      DriverManager.getConnection(
              "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
              PostgresCluster.SUPERUSER,
              PASSWORD)
          .close();
      return true;
    } catch (SQLException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static PostgresInstallation installation() {
    var user = System.getProperty("user.name");
    return PostgresInstallation.in(
        Path.of(System.getProperty("java.io.tmpdir"), "y2a-" + user, "postgres-18.4"));
  }
}
