package org.y2a.local.demo;

/** Something that must be so at the end. */
record Check(String what, boolean holds, String detail) {

  static Check equal(String what, long expected, long found) {
    return new Check(
        what,
        expected == found,
        expected == found ? String.valueOf(found) : "%d, not %d".formatted(found, expected));
  }

  static Check none(String what, long found) {
    return equal(what, 0, found);
  }
}
