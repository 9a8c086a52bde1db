package org.y2a.secondments.officer;

/** An officer who can be seconded, as they stand today. */
public record Officer(String officerId, Standing standing, long version) {

  boolean is(Standing other) {
    return standing.equals(other);
  }

  Officer becomes(Standing other) {
    return new Officer(officerId, other, version + 1);
  }
}
