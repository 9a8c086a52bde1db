package org.y2a.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A folder of databases and the command that serves it. */
public record PostgresCluster(PostgresInstallation installation, Path folder) {
  public static final String SUPERUSER = "postgres";

  private static final int MOST_CONNECTIONS = 300;
  private static final long LONGEST_INITIALISATION_SECONDS = 120;

  /** Makes the folder unless it is there; one that was cut short is thrown away and made again. */
  public void initialise(String password) {
    if (Files.exists(folder.resolve("PG_VERSION"))) {
      return;
    }
    var fresh = folder.resolveSibling(folder.getFileName() + ".new");
    Folders.delete(fresh);
    try {
      Files.createDirectories(folder.toAbsolutePath().getParent());
      var passwordFile = Files.createTempFile("y2a", ".password");
      try {
        Files.writeString(passwordFile, password);
        initdb(fresh, passwordFile);
      } finally {
        Files.delete(passwordFile);
      }
      Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL could not be initialised in " + folder, e);
    }
  }

  /**
   * The command of the server, on loopback only.
   *
   * @param durable whether a commit waits for the disk: only throw-away tests may say no
   */
  public List<String> serve(int port, boolean durable) {
    var command = new ArrayList<>(withoutRoot());
    command.add(installation.program("postgres").toString());
    command.addAll(List.of("-D", folder.toString(), "-p", Integer.toString(port)));
    command.addAll(List.of("-h", "127.0.0.1", "-k", "", "-N", Integer.toString(MOST_CONNECTIONS)));
    command.addAll(List.of("-c", "fsync=" + (durable ? "on" : "off")));
    command.addAll(List.of("-c", "synchronous_commit=" + (durable ? "on" : "off")));
    command.addAll(List.of("-c", "shared_buffers=128MB", "-c", "timezone=UTC"));
    return command;
  }

  private void initdb(Path fresh, Path passwordFile) throws IOException {
    var command = new ArrayList<>(withoutRoot());
    command.add(installation.program("initdb").toString());
    command.addAll(List.of("-D", fresh.toString(), "-U", SUPERUSER, "-E", "UTF8"));
    command.addAll(List.of("--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
    command.addAll(List.of("--auth=scram-sha-256", "--pwfile=" + passwordFile));
    var output = Files.createTempFile("y2a-initdb", ".log");
    var initdb =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      if (!initdb.waitFor(LONGEST_INITIALISATION_SECONDS, TimeUnit.SECONDS)) {
        initdb.destroyForcibly();
        throw new IOException("initdb did not end: " + Files.readString(output));
      }
      if (initdb.exitValue() != 0) {
        throw new IOException(
            "initdb ended with %d: %s".formatted(initdb.exitValue(), Files.readString(output)));
      }
    } catch (InterruptedException e) {
      initdb.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      Files.deleteIfExists(output);
    }
  }

  /** PostgreSQL refuses to run as root; in a user namespace of its own it does not know. */
  private static List<String> withoutRoot() throws UncheckedIOException {
    return System.getProperty("user.name").equals("root") ? List.of("unshare", "-U") : List.of();
  }
}
