package org.y2a.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.y2a.infrastructure.PostgresCluster;

/** The databases of the stack: one for each service, owned by a login role of the same name. */
public final class Database {
  static final List<String> NAMES = List.of("cases", "secondments", "transitions", "reporting");

  private static final int SECONDS_TO_CONNECT = 5;

  private final int port;
  private final Secrets secrets;

  Database(int port, Secrets secrets) {
    this.port = port;
    this.secrets = secrets;
  }

  public String url(String name) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, name);
  }

  public String password(String name) {
    return secrets.of(name);
  }

  /** Opens one of the databases as its owner. */
  public Connection open(String name) throws SQLException {
    return connect(name, name, secrets.of(name));
  }

  boolean accepts() {
    try (var ignored = superuser()) {
      return true;
    } catch (SQLException e) {
      return false;
    }
  }

  /** Makes what is missing; safe to repeat, also after a start that was cut short. */
  void create() {
    try (var postgres = superuser()) {
      for (var name : NAMES) {
        create(postgres, name);
      }
    } catch (SQLException e) {
      throw new StackFailed("The databases could not be made: " + e.getMessage(), e);
    }
  }

  private void create(Connection postgres, String name) throws SQLException {
    if (!exists(postgres, "select 1 from pg_roles where rolname = ?", name)) {
      execute(postgres, "create role %s login password '%s'".formatted(name, secrets.of(name)));
    }
    if (!exists(postgres, "select 1 from pg_database where datname = ?", name)) {
      execute(postgres, "create database %1$s owner %1$s".formatted(name));
    }
    execute(postgres, "revoke all on database %s from public".formatted(name));
  }

  private static boolean exists(Connection postgres, String question, String name)
      throws SQLException {
    try (var statement = postgres.prepareStatement(question)) {
      statement.setString(1, name);
      return statement.executeQuery().next();
    }
  }

  private static void execute(Connection postgres, String command) throws SQLException {
    try (var statement = postgres.createStatement()) {
      statement.execute(command);
    }
  }

  private Connection superuser() throws SQLException {
    var name = PostgresCluster.SUPERUSER;
    return connect("postgres", name, secrets.of(Secrets.POSTGRES));
  }

  private Connection connect(String name, String user, String password) throws SQLException {
    DriverManager.setLoginTimeout(SECONDS_TO_CONNECT);
    return DriverManager.getConnection(url(name), user, password);
  }
}
