package org.y2a.kit.rest;

import java.util.List;
import java.util.function.Function;

/** One page of a list; {@code next} is the cursor of the following page, or null on the last. */
public record Page<T>(List<T> items, String next) {

  public static final int DEFAULT_LIMIT = 50;
  public static final int MAX_LIMIT = 500;

  /**
   * Makes a page of rows that were asked for with {@code limit + 1}, so that the extra one tells
   * that there is more.
   */
  public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> cursor) {
    if (rows.size() <= limit) {
      return new Page<>(List.copyOf(rows), null);
    }
    var items = List.copyOf(rows.subList(0, limit));
    return new Page<>(items, cursor.apply(items.getLast()));
  }

  /** The same page with each item as its callers see it. */
  public <V> Page<V> map(Function<? super T, V> view) {
    return new Page<>(items.stream().map(view).toList(), next);
  }

  /** A caller's wish for a page's size, within bounds. */
  public static int limit(Integer wish) {
    return wish == null ? DEFAULT_LIMIT : Math.clamp(wish, 1, MAX_LIMIT);
  }
}
