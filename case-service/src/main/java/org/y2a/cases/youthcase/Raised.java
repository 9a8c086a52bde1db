package org.y2a.cases.youthcase;

/** Which of the two watched dates have been announced. */
public record Raised(boolean planning, boolean transferAge) {
  public static final Raised NOTHING = new Raised(false, false);
}
