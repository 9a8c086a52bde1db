package org.y2a.secondments.officer;

import java.util.regex.Pattern;

/** The form of officers' identifiers across all services. */
public final class OfficerId {

  private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9-]{2,59}");

  private OfficerId() {}

  public static boolean isOne(String text) {
    return FORM.matcher(text).matches();
  }
}
