package org.y2a.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.y2a.infrastructure.PostgresCluster;
import org.y2a.infrastructure.PostgresInstallation;

/** PostgreSQL 18 with the databases of the services. */
record PostgresPart(DataFolder data, int port, Secrets secrets) implements Part {

  @Override
  public String name() {
    return "postgres";
  }

  @Override
  public String portSetting() {
    return "Y2A_PORT_POSTGRES";
  }

  @Override
  public boolean isOurs(Invocation invocation) {
    return invocation.runs(installation().resolve("bin/postgres"))
        && invocation.has(data.postgres().toString());
  }

  /** The server, or a program that helps it to come into being. */
  boolean isAnyProgram(Invocation invocation) {
    return invocation.runsFrom(installation());
  }

  @Override
  public Launch launch() {
    var cluster = new PostgresCluster(PostgresInstallation.in(installation()), data.postgres());
    cluster.initialise(secrets.of(Secrets.POSTGRES));
    removeLockOfAnotherProgram();
    return new Launch(cluster.serve(port, true));
  }

  @Override
  public boolean isReady() {
    return database().accepts();
  }

  @Override
  public void furnish() {
    database().create();
  }

  @Override
  public StopSignal stopSignal() {
    return StopSignal.INTERRUPT;
  }

  Database database() {
    return new Database(port, secrets);
  }

  /**
   * PostgreSQL itself clears the lock file of a dead server. It cannot when the number of that
   * process has since gone to another program, for example after a restart of the machine.
   */
  private void removeLockOfAnotherProgram() {
    var lock = data.postgres().resolve("postmaster.pid");
    try (var lines = Files.lines(lock)) {
      var pid = lines.findFirst().map(String::strip).map(Long::parseLong).orElse(0L);
      var taken = ProcessHandle.of(pid).flatMap(handle -> handle.info().command());
      if (taken.filter(command -> !command.endsWith("/postgres")).isPresent()) {
        Files.delete(lock);
      }
    } catch (NoSuchFileException e) {
      return;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path installation() {
    return data.software().resolve("postgres");
  }
}
