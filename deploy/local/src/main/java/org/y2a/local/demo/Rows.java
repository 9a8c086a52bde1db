package org.y2a.local.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads rows of one database by plain SQL; every parameter of a query is the same day. */
record Rows(Database database) {

  /** Where the rows are. */
  interface Database {
    Connection open() throws SQLException;
  }

  interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  <T> List<T> list(String sql, LocalDate today, Reader<T> reader) {
    try (Connection connection = database.open();
        PreparedStatement query = connection.prepareStatement(sql)) {
      for (int i = 1; i <= query.getParameterMetaData().getParameterCount(); i++) {
        query.setObject(i, today);
      }
      try (var rows = query.executeQuery()) {
        List<T> all = new ArrayList<>();
        while (rows.next()) {
          all.add(reader.read(rows));
        }
        return all;
      }
    } catch (SQLException e) {
      throw new DemoFailed("The database does not answer: " + e.getMessage(), e);
    }
  }

  long count(String sql, LocalDate today) {
    return list(sql, today, row -> row.getLong(1)).getFirst();
  }

  List<String> texts(String sql, LocalDate today) {
    return list(sql, today, row -> row.getString(1));
  }
}
