package org.y2a.kit.database;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.y2a.kit.problem.Problem;

/** What the database has refused, in words that a caller can act on; never the values. */
public final class DatabaseRefusals {
  private static final Set<String> CONTENTION = Set.of("40001", "40P01");
  private static final Set<String> TAKEN = Set.of("23505", "23P01");
  private static final int DEEPEST = 20;

  private DatabaseRefusals() {}

  /** Whether the same work may succeed when it is done again: it lost against other work. */
  public static boolean isContention(Throwable thrown) {
    return states(thrown, DEEPEST).anyMatch(e -> CONTENTION.contains(e.getSQLState()));
  }

  /**
   * 503 BUSY for work that lost against other work, 409 with the constraint's name for a record
   * that another one excludes; empty for whatever the caller can do nothing about.
   */
  public static Optional<Problem> asProblem(Throwable thrown) {
    return isContention(thrown)
        ? Optional.of(
            Problem.of(503, "BUSY", "Others are changing the same records: send it again"))
        : states(thrown, DEEPEST)
            .filter(e -> TAKEN.contains(e.getSQLState()))
            .findFirst()
            .map(
                e ->
                    Problem.conflict(
                        errorCode(e), "A record that is there already does not allow this one"));
  }

  private static String errorCode(SQLException taken) {
    return Optional.of(taken)
        .filter(PSQLException.class::isInstance)
        .map(e -> ((PSQLException) e).getServerErrorMessage())
        .map(ServerErrorMessage::getConstraint)
        .map(name -> name.toUpperCase(Locale.ROOT))
        .orElse("CONFLICT");
  }

  /** A failed commit tells its cause as suppressed. */
  private static Stream<SQLException> states(Throwable thrown, int depth) {
    if (thrown == null || depth == 0) {
      return Stream.empty();
    }
    Stream<SQLException> own =
        thrown instanceof SQLException e && e.getSQLState() != null ? Stream.of(e) : Stream.empty();
    return Stream.concat(
        own,
        Stream.concat(
            states(thrown.getCause(), depth - 1),
            Arrays.stream(thrown.getSuppressed()).flatMap(s -> states(s, depth - 1))));
  }
}
