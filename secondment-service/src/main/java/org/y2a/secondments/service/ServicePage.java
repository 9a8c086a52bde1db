package org.y2a.secondments.service;

import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.rest.Cursor;
import org.y2a.kit.rest.Page;

/**
 * A caller's wish for one page of a service's list.
 *
 * @param after the identifier after which it begins, empty for the first page
 */
public record ServicePage(String yos, String after, int limit) {

  public static ServicePage of(String yos, String cursor, Integer limit) {
    if (yos == null) {
      throw Problem.invalid(new FieldError("yos", "REQUIRED", "Say which service"));
    }
    return new ServicePage(yos, start(cursor), Page.limit(limit));
  }

  public static String start(String cursor) {
    return cursor == null ? "" : Cursor.decode(cursor, 1).getFirst();
  }
}
