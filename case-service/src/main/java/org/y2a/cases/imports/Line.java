package org.y2a.cases.imports;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * One line of a file.
 *
 * @param number from 1
 * @param content without the line's end; only the beginning of one that is too long
 */
record Line(long number, byte[] content, boolean tooLong) {
  private static final int BYTES_OF_HASH = 16;

  boolean isBlank() {
    for (byte b : content) {
      if (b != ' ' && b != '\t') {
        return false;
      }
    }
    return true;
  }

  /** Tells whether a line that comes again is the one that came before. */
  byte[] hash() {
    try {
      return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(content), BYTES_OF_HASH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "Line[" + number + "]";
  }
}
