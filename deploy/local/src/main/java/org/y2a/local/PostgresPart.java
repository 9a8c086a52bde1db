package org.y2a.local;

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
    new PostgresLock(data.postgres()).clear(ProcessTable.ofThisMachine(), this::isOurs);
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

  private Path installation() {
    return data.software().resolve("postgres");
  }
}
