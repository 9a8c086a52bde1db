package org.y2a.cases.assessment;

import org.y2a.contracts.MappaFacts;

/** Multi-agency public protection: category 1 to 4, level 1 to 3. */
public record Mappa(int category, int level) {
  private static final int CATEGORIES = 4;
  private static final int LEVELS = 3;

  public static boolean isCategory(int category) {
    return category >= 1 && category <= CATEGORIES;
  }

  public MappaFacts facts() {
    return new MappaFacts(category, level);
  }

  public static boolean isLevel(int level) {
    return level >= 1 && level <= LEVELS;
  }
}
