package org.y2a.cases;

import org.jdbi.v3.core.Jdbi;

/** While it lasts, the database refuses the names that say so, with the state that they say. */
public final class Breakage implements AutoCloseable {
  private final Jdbi jdbi;
  private final String table;

  private Breakage(Jdbi jdbi, String table) {
    this.jdbi = jdbi;
    this.table = table;
  }

  public static Breakage of(Jdbi jdbi, String table, String column) {
    jdbi.useHandle(
        h -> {
          h.execute(
              """
              create function break_by_test() returns trigger language plpgsql as $$
              begin
                raise exception 'broken' using errcode = substr(new.%s, 8),
                  constraint = 'broken_by_the_test';
              end $$
              """
                  .formatted(column));
          h.execute(
              """
              create trigger broken_by_test before insert or update on %s for each row
              when (new.%s like 'Broken %%') execute function break_by_test()
              """
                  .formatted(table, column));
        });
    return new Breakage(jdbi, table);
  }

  public CaseFile in(CaseFile file, String sqlState) {
    return file.withChild("givenName", "Broken " + sqlState);
  }

  @Override
  public void close() {
    jdbi.useHandle(
        h -> {
          h.execute("drop trigger broken_by_test on " + table);
          h.execute("drop function break_by_test");
        });
  }
}
