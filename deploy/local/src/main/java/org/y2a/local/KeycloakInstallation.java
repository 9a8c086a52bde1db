package org.y2a.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.y2a.infrastructure.Folders;

/**
 * Keycloak as the build unpacked it, with the choices of this stack built in once: that saves two
 * thirds of every later start.
 */
record KeycloakInstallation(Path unpacked, Path built) {
  /** The name of the process that builds. */
  static final String BUILD = "keycloak-build";

  private static final List<String> CHOICES =
      List.of("build", "--db=dev-file", "--health-enabled=false", "--metrics-enabled=false");

  static KeycloakInstallation in(Path checkout) {
    var target = checkout.resolve("deploy/local/target");
    return new KeycloakInstallation(
        target.resolve("keycloak-unpacked"), target.resolve("keycloak"));
  }

  Path library() {
    return built.resolve("lib");
  }

  /** Builds in a folder aside, so that one that was cut short is never taken for a whole one. */
  void build(Java java, Path log) {
    if (Files.isDirectory(built)) {
      return;
    }
    try {
      var fresh = Files.createTempDirectory(built.getParent(), "keycloak-build");
      copy(distribution(), fresh);
      run(java.command(BUILD, "768m", program(fresh, fresh, CHOICES)), log);
      try {
        Files.move(fresh, built, StandardCopyOption.ATOMIC_MOVE);
      } catch (FileSystemException e) {
        Folders.delete(fresh);
        if (!Files.isDirectory(built)) {
          throw e;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Keycloak could not be built", e);
    }
  }

  /** Keycloak's own start script in a list: it does not bear a path with a space. */
  List<String> program(Path installation, Path home, List<String> arguments) {
    var program = new ArrayList<String>();
    Stream.of("util", "util.concurrent", "security", "lang")
        .map("--add-opens=java.base/java.%s=ALL-UNNAMED"::formatted)
        .forEach(program::add);
    program.addAll(
        List.of(
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "-Dquarkus-log-max-startup-records=10000",
            "-Duser.language=en",
            "-Duser.country=GB",
            "-Dkc.home.dir=" + home,
            "-Djboss.server.config.dir=" + home.resolve("conf"),
            "-cp",
            installation.resolve("lib/quarkus-run.jar").toString(),
            "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
    program.addAll(arguments);
    return List.copyOf(program);
  }

  private Path distribution() throws IOException {
    try (var folders = Files.list(unpacked)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("lib/quarkus-run.jar")))
          .findFirst()
          .orElseThrow(() -> new StackFailed("Keycloak is not in " + unpacked));
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var inside = Files.walk(from)) {
      for (var path : inside.skip(1).toList()) {
        Files.copy(path, to.resolve(from.relativize(path)));
      }
    }
  }

  private static void run(List<String> command, Path log) throws IOException {
    var process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      if (process.waitFor() != 0) {
        throw new StackFailed("Keycloak could not be built:\n" + LogFile.tail(log));
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
