package org.y2a.cases.retention;

import java.util.List;
import java.util.Map;

/**
 * A kind of record about children. Every table that holds something about a child has one as a
 * bean: what it gives goes into the subject access export, and erasure calls it.
 */
public interface PersonalRecord {
  /** The heading in the export; unique. */
  String name();

  /** All that is held, with what a reader needs to understand it. */
  List<Map<String, Object>> rowsOf(DataSubject subject);

  /**
   * Whether it is about other people: erased with the child's record, but not the child's to see.
   */
  default boolean isOfOthers() {
    return false;
  }

  /** Leaves nothing behind that is about the child; what only the service did may stay. */
  void erase(DataSubject subject);
}
