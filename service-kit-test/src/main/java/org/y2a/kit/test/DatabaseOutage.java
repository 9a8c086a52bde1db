package org.y2a.kit.test;

import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The database of the application under test is away: every connection is cut, and none is let in
 * until this is closed.
 */
public final class DatabaseOutage implements AutoCloseable {

  private final String server;
  private final String database;

  private DatabaseOutage(String url) {
    var slash = url.lastIndexOf('/');
    this.server = url.substring(0, slash + 1);
    this.database = url.substring(slash + 1);
  }

  /**
   * @param url the JDBC address of the database
   */
  public static DatabaseOutage of(String url) {
    var outage = new DatabaseOutage(url);
    outage.asAdministrator("alter database " + outage.database + " allow_connections false");
    outage.asAdministrator(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = '"
            + outage.database
            + "'");
    return outage;
  }

  @Override
  public void close() {
    asAdministrator("alter database " + database + " allow_connections true");
  }

  private void asAdministrator(String command) {
    try (var connection =
            DriverManager.getConnection(
                server + "postgres", TestDatabase.USER, TestDatabase.PASSWORD);
        var statement = connection.createStatement()) {
      statement.execute(command);
    } catch (SQLException e) {
      throw new IllegalStateException("PostgreSQL of the tests refused: " + command, e);
    }
  }
}
