package org.y2a.transitions.worklist;

import java.util.List;
import java.util.Optional;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.rest.Cursor;
import org.y2a.kit.rest.Page;

/** Where a list goes on and how long the page is. */
record PageWish(Optional<String> after, int limit) {

  static PageWish of(String after, Integer limit) {
    return new PageWish(Optional.ofNullable(after), Page.limit(limit));
  }

  /** The place after which the page begins, read from the parts of its cursor. */
  <P> Optional<P> place(int parts, PlaceReader<P> reader) {
    return after.map(
        cursor -> {
          List<String> values = Cursor.decode(cursor, parts);
          try {
            return reader.read(values);
          } catch (RuntimeException notOurs) {
            throw Problem.invalid(
                new FieldError("after", "CURSOR", "Not a cursor from an earlier page"));
          }
        });
  }

  @FunctionalInterface
  interface PlaceReader<P> {
    P read(List<String> parts);
  }
}
