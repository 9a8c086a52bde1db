package org.y2a.transitions.practitioner;

/** How the ids of officers and practitioners are written. */
public final class OfficerId {
  public static final String PATTERN = "[A-Z0-9][A-Z0-9-]{2,59}";
  public static final String MESSAGE = "3 to 60 capitals, digits and hyphens";

  private OfficerId() {}
}
