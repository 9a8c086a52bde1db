package org.y2a.synthetic;

import java.util.List;

/**
 * A stream of chance that depends on nothing but seed, purpose and index (SplitMix64), so that each
 * case is the same however many are asked for, on any JDK.
 */
final class Chance {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private long state;

  Chance(long seed, String purpose, long index) {
    this.state = mix(mix(seed + GOLDEN * purpose.hashCode()) + GOLDEN * index);
  }

  /** The index-th of points that fill 0 to 1 evenly, however many of them are taken. */
  static double evenly(long seed, String purpose, long index) {
    return asShare(mix(seed + GOLDEN * purpose.hashCode()) + GOLDEN * index);
  }

  double share() {
    return asShare(next());
  }

  int below(int bound) {
    return (int) (share() * bound);
  }

  /** Both ends included. */
  int between(int first, int last) {
    return first + below(last - first + 1);
  }

  boolean in(double probability) {
    return share() < probability;
  }

  <T> T oneOf(List<T> values) {
    return values.get(below(values.size()));
  }

  private long next() {
    state += GOLDEN;
    return mix(state);
  }

  private static double asShare(long bits) {
    return (bits >>> 11) * 0x1.0p-53;
  }

  private static long mix(long bits) {
    long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
