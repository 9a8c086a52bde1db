package org.y2a.cases.offence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * An offence of a case.
 *
 * @param code class and subclass of the Home Office offence classification, e.g. 028/01
 * @param committedTo the same day unless it lasted or its day is not known
 * @param gravity 1 to 8 on the Youth Justice Board's scale
 */
public record Offence(
    UUID offenceId,
    Optional<UUID> orderId,
    String code,
    LocalDate committedFrom,
    LocalDate committedTo,
    String category,
    int gravity,
    boolean violent,
    boolean sexual) {
  private static final Pattern CODE = Pattern.compile("[0-9]{3}/[0-9]{2}");
  private static final int GRAVEST = 8;

  public static boolean isCode(String text) {
    return CODE.matcher(text).matches();
  }

  public static boolean isGravity(int gravity) {
    return gravity >= 1 && gravity <= GRAVEST;
  }
}
