package org.y2a.reporting.figure;

/** A place or rule that figures are given for. */
record Group(String id, String name) implements Comparable<Group> {

  static final Group TOTAL = new Group("total", "Total");

  /** For cases to which it is not known, or does not apply. */
  static final Group NONE = new Group("none", "None recorded");

  @Override
  public int compareTo(Group other) {
    return id.compareTo(other.id);
  }
}
