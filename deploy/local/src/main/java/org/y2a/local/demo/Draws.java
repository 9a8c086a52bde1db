package org.y2a.local.demo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * Chance that depends on seed, case and step alone: neither on the order in which things are done
 * nor on identifiers that the services make. The same seed gives the same story.
 */
record Draws(long seed) {

  /** From 0 (included) to 1 (not included). */
  double share(String yosReference, String step) {
    return (hash(yosReference, step) >>> 11) * 0x1.0p-53;
  }

  boolean in(double probability, String yosReference, String step) {
    return share(yosReference, step) < probability;
  }

  /** Both ends included. */
  int between(int first, int last, String yosReference, String step) {
    return first + (int) (share(yosReference, step) * (last - first + 1));
  }

  <T> T oneOf(List<T> choices, String yosReference, String step) {
    return choices.get(between(0, choices.size() - 1, yosReference, step));
  }

  private long hash(String yosReference, String step) {
    var text = seed + "|" + yosReference + "|" + step;
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
