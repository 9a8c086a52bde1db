package org.y2a.kit.test;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/** An empty database for one application under test. */
record TestDatabase(int port, String name) {

  static final String USER = "postgres";
  static final String PASSWORD = "postgres";

  static TestDatabase create(int port) {
    var database = new TestDatabase(port, "test_" + UUID.randomUUID().toString().replace("-", ""));
    database.asAdministrator("create database " + database.name);
    return database;
  }

  void drop() {
    asAdministrator("drop database if exists " + name + " with (force)");
  }

  String url() {
    return url(name);
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  private void asAdministrator(String command) {
    try (var connection = DriverManager.getConnection(url("postgres"), USER, PASSWORD);
        var statement = connection.createStatement()) {
      statement.execute(command);
    } catch (SQLException e) {
      throw new IllegalStateException(
          "PostgreSQL of the tests on port %d refused: %s".formatted(port, command), e);
    }
  }
}
